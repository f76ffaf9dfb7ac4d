import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { articleAddress, frontAddress } from '../../../src/edition/addresses/addresses.ts'
import { articleFile, frontFile } from '../../../src/edition/addresses/publishedFiles.ts'

/** A kind of page to measure: the page that a reader opens first, and the story that they open from there. */
export type PageKind = { name: 'article' | 'front'; address: string; next: string }

const LANGUAGE = 'ar'
/** An ordinary story of the sample paper: about 620 words, two pictures, related stories. */
const STORY = 'port-reopens'

const articlePage = v.object({
  related: v.array(v.union([v.object({ id: v.string() }), v.object({ url: v.string() })])),
})
const frontPage = v.object({ lead: v.object({ id: v.string() }) })

/** Reads the two kinds from a built site. From the article the first related story follows, from the front its lead. */
export function readPageKinds(site: string): PageKind[] {
  const { related } = read(site, articleFile(LANGUAGE, STORY), articlePage)
  const { lead } = read(site, frontFile(LANGUAGE), frontPage)
  const [story] = related.flatMap((link) => ('id' in link ? link.id : []))
  if (story === undefined) throw new Error(`${STORY} has no related story in the paper`)
  return [
    { name: 'article', address: articleAddress(LANGUAGE, STORY), next: articleAddress(LANGUAGE, story) },
    { name: 'front', address: frontAddress(LANGUAGE), next: articleAddress(LANGUAGE, lead.id) },
  ]
}

function read<Out>(site: string, file: string, schema: v.GenericSchema<unknown, Out>): Out {
  const path = join(site, file)
  if (!existsSync(path)) throw new Error(`${path} is not there: build the sample paper first (npm run build)`)
  return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
}

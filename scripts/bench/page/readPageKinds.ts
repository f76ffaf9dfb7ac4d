import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { articleAddress, frontAddress } from '../../../src/edition/addresses/addresses.ts'
import { articleFile, frontFile } from '../../../src/edition/addresses/publishedFiles.ts'

/** The kinds of pages to measure. The full front has as many stories as a large paper's. */
export const pageNames = ['article', 'front', 'full-front'] as const

export type PageName = (typeof pageNames)[number]

/** A kind of page to measure: the page that a reader opens first, and the story that they open from there. */
export type PageKind = { name: PageName; address: string; next: string }

const LANGUAGE = 'ar'
/** An ordinary story of the sample paper: about 620 words, two pictures, related stories. */
const STORY = 'port-reopens'

const articlePage = v.object({
  related: v.array(v.union([v.object({ id: v.string() }), v.object({ url: v.string() })])),
})
const storyPage = v.object({ article: v.object({ headline: v.string() }) })
const frontPage = v.object({ lead: v.object({ id: v.string() }) })

/** Reads the two kinds from a built site. From the article the first related story follows, from the front its lead. */
export function readPageKinds(site: string): PageKind[] {
  const { related } = read(site, articleFile(LANGUAGE, STORY), articlePage)
  const [story] = related.flatMap((link) => ('id' in link ? link.id : []))
  if (story === undefined) throw new Error(`${STORY} has no related story in the paper`)
  return [
    { name: 'article', address: articleAddress(LANGUAGE, STORY), next: articleAddress(LANGUAGE, story) },
    readFront(site, 'front'),
  ]
}

/** The front of a built site, from which its lead follows. */
export function readFront(site: string, name: PageName): PageKind {
  const { lead } = read(site, frontFile(LANGUAGE), frontPage)
  return { name, address: frontAddress(LANGUAGE), next: articleAddress(LANGUAGE, lead.id) }
}

/** The headline of the story at an address of a built site. */
export function readHeadline(site: string, address: string): string {
  return read(site, articleFile(LANGUAGE, basename(address)), storyPage).article.headline
}

function read<Out>(site: string, file: string, schema: v.GenericSchema<unknown, Out>): Out {
  const path = join(site, file)
  if (!existsSync(path)) throw new Error(`${path} is not there: build the sample paper first (npm run build)`)
  return v.parse(schema, JSON.parse(readFileSync(path, 'utf8')))
}

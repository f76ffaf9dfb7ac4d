import { join } from 'node:path'
import * as v from 'valibot'
import { readCacheFile } from '../files/readCacheFile.ts'
import { writeFileAtomic } from '../files/writeFileAtomic.ts'

/** The facts about the last built bundle that pages need. */
const factsSchema = v.object({
  fingerprint: v.string(),
  shell: v.object({
    head: v.string(),
    script: v.string(),
    modulePreloads: v.object({ all: v.array(v.string()), byLanguage: v.record(v.string(), v.array(v.string())) }),
    stylesheet: v.string(),
    deferredStylesheet: v.string(),
  }),
  stylesheet: v.string(),
  preloads: v.record(v.string(), v.array(v.string())),
  /** The bundle's files, named from the site's folder. */
  files: v.array(v.string()),
})

export type BundleFacts = v.InferOutput<typeof factsSchema>

const factsFile = (cache: string): string => join(cache, 'bundle.json')

export const readBundleFacts = (cache: string): Promise<BundleFacts | undefined> =>
  readCacheFile(factsSchema, factsFile(cache))

export const writeBundleFacts = (cache: string, facts: BundleFacts): Promise<void> =>
  writeFileAtomic(factsFile(cache), JSON.stringify(facts))

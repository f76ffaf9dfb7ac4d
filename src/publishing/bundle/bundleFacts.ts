import { join } from 'node:path'
import * as v from 'valibot'
import { readCacheFile } from '../files/readCacheFile.ts'
import { writeFileAtomic } from '../files/writeFileAtomic.ts'

/** What the pages need to know of the bundle that was built last. */
const factsSchema = v.object({
  fingerprint: v.string(),
  shell: v.object({
    head: v.string(),
    script: v.string(),
    ahead: v.object({ all: v.array(v.string()), of: v.record(v.string(), v.array(v.string())) }),
    stylesheet: v.string(),
    lateStylesheet: v.string(),
  }),
  stylesheet: v.string(),
  preloads: v.record(v.string(), v.array(v.string())),
  /** Files of the bundle, below the site's folder. */
  files: v.array(v.string()),
})

export type BundleFacts = v.InferOutput<typeof factsSchema>

const factsFile = (cache: string): string => join(cache, 'bundle.json')

export const readBundleFacts = (cache: string): Promise<BundleFacts | undefined> =>
  readCacheFile(factsSchema, factsFile(cache))

export const writeBundleFacts = (cache: string, facts: BundleFacts): Promise<void> =>
  writeFileAtomic(factsFile(cache), JSON.stringify(facts))

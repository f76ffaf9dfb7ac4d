import { hash } from 'node:crypto'
import { join } from 'node:path'

/** Where the build reads and writes. */
export type BuildPaths = {
  /** The newsroom's folder: `public/content`. */
  content: string
  out: string
  /** Kept between builds; safe to delete. */
  cache: string
}

export const indexCache = ({ cache, content }: BuildPaths): string => join(cache, `index-${hash('md5', content)}.jsonl`)
/** Each place a paper is written to has its own: what stands in one says nothing of another. */
export const manifestFile = ({ cache, out }: BuildPaths): string => join(cache, `manifest-${hash('md5', out)}.jsonl`)

import { join } from 'node:path'

/** Where the build reads and writes. */
export type BuildPaths = {
  /** The newsroom's folder: `public/content`. */
  content: string
  out: string
  /** Kept between builds; safe to delete. */
  cache: string
}

export const indexCache = ({ cache }: BuildPaths): string => join(cache, 'index.json')
export const manifestFile = ({ cache }: BuildPaths): string => join(cache, 'manifest.json')

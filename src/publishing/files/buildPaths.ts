import { hash } from 'node:crypto'
import { basename, join } from 'node:path'

/** Where the build reads and writes. */
export type BuildPaths = {
  /** The folder of the articles, such as `public/content`. */
  content: string
  out: string
  /** Kept between builds; safe to delete. */
  cache: string
}

export const indexCache = ({ cache, content }: BuildPaths): string => join(cache, `index-${hash('md5', content)}.jsonl`)

/** Each output folder has a manifest of its own, because it lists the files that are in that folder. */
export const manifestFile = ({ cache, out }: BuildPaths): string => join(cache, `manifest-${hash('md5', out)}.jsonl`)

/** What has changed in the site's folder since it was uploaded last; it is no part of the site. */
export const deployFile = ({ cache, out }: BuildPaths): string => join(cache, 'deploy', `${basename(out)}.txt`)

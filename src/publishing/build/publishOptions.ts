import type { SiteSettings } from '#edition/siteSettings.ts'
import type { PageWriterOptions } from '../prerender/createPageWriter.ts'
import type { BuildPaths } from '../files/buildPaths.ts'

export type PublishOptions = {
  paths: BuildPaths
  site: SiteSettings
  base: string
  /** Stands for the code and the bundle: pages made by other code are made again. */
  fingerprint: string
  /** The module that exports createPageWriter, built for Node. */
  bundle: string
  /** The bundle's files below `out`, which belong to the site too. */
  bundleFiles: readonly string[]
  pages: Pick<PageWriterOptions, 'shell' | 'stylesheet' | 'preloads'>
  /** The moment of the build. */
  now: Date
  print: (line: string) => void
}

import type { SiteSettings } from '#edition/siteSettings.ts'
import type { PageWriterOptions } from '../prerender/createPageWriter.ts'
import type { BuildPaths } from '../files/buildPaths.ts'

export type PublishOptions = {
  paths: BuildPaths
  site: SiteSettings
  base: string
  /** The folder whose files are copied to the site unchanged. */
  publicFolder: string
  /** Changes with the code and the bundle: pages that other code rendered are rendered again. */
  fingerprint: string
  /** The URL of the module that exports createPageWriter, built for Node. */
  bundle: string
  /** The bundle's files, named from `out`. */
  bundleFiles: readonly string[]
  pages: Pick<PageWriterOptions, 'shell' | 'stylesheet' | 'preloads'>
  /** The newsroom's folder, if the sample is published because that folder has no article. */
  emptyContent: string | undefined
  /** Whether the build may remove every published story of a language. */
  isEmptyAllowed: boolean
  /** The time of the build. */
  now: Date
  print: (line: string) => void
}

import type { Edition } from '#edition/createEdition.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import type { PublishedPictures } from '../media/publishedPicture.ts'

/** A file of the finished site, named from the site's folder and not percent-encoded. */
export type SiteFile = { file: string; text: string | Buffer }

export type SiteEdition = { language: string; edition: Edition }

/** What feeds, sitemaps, manifests and the other files that are not pages are made from. */
export type SiteFilesOptions = {
  editions: readonly SiteEdition[]
  site: SiteSettings
  /** Begins and ends with '/'. */
  base: string
  /** The newsroom's folder, from which the full texts for feeds are read again. */
  contentFolder: string
  pictures: PublishedPictures
  /** The time of the build, by which the news sitemap chooses recent articles. */
  now: Date
}

/** The file at an address, which is a path below the site's base. */
export const fileAt = (address: string): string => decodeURIComponent(address.slice(1))

import { decodePercent } from '#article/text/decodePercent.ts'
import type { Edition } from '#edition/createEdition.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import type { PublishedPictures } from '../media/publishedPicture.ts'

/** A file of the finished site, named from the site's folder and not percent-encoded. */
export type SiteFile = { file: string; text: string | Buffer }

export type SiteEdition = { language: string; edition: Edition }

/** The input for all files that are not pages: feeds, sitemaps, manifests and so on. */
export type SiteFilesOptions = {
  editions: readonly SiteEdition[]
  site: SiteSettings
  /** Begins and ends with '/'. */
  base: string
  /** The newsroom's folder, from which feeds read the full texts. */
  contentFolder: string
  pictures: PublishedPictures
  /** The time of the build; the news sitemap lists the articles of the two days before it. */
  now: Date
}

/** The file at an address, which is a path below the site's base. */
export const fileAt = (address: string): string => decodePercent(address.slice(1))

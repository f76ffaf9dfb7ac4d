import type { Edition } from '#edition/createEdition.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import type { PublishedPictures } from '../media/publishedPicture.ts'

/** A file of the finished site, named from its root, not percent-encoded. */
export type SiteFile = { file: string; text: string | Buffer }

export type SiteEdition = { language: string; edition: Edition }

/** What the files beside the pages are made from. */
export type SiteFilesOptions = {
  editions: readonly SiteEdition[]
  site: SiteSettings
  /** Begins and ends with '/'. */
  base: string
  /** The newsroom's folder, from which full texts are read again. */
  contentFolder: string
  pictures: PublishedPictures
  /** The moment of the build, for what is news at that moment only. */
  now: Date
}

/** The file that answers the address of a file: a path below the site's base. */
export const fileAt = (address: string): string => decodeURIComponent(address.slice(1))

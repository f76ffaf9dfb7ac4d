import { absoluteAddress, type PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'

/** The page that structured data describes. */
export type JsonLdContext = {
  language: string
  site: SiteSettings
  /** Begins and ends with '/'. */
  base: string
  /** The page's path below the base. */
  address: string
}

/** A node of structured data. Undefined properties are left out. */
export type JsonLdNode = Readonly<Record<string, unknown>>

export const placeOf = ({ site, base }: Pick<JsonLdContext, 'site' | 'base'>): PaperLocation => ({
  origin: site.origin,
  base,
})

/** The absolute URL of a path below the base. */
export const wholeAddress = (context: JsonLdContext, address: string): string =>
  absoluteAddress(placeOf(context), address)

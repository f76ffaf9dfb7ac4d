import { site as sampleSite } from '#sample/site.ts'
import { site as ownSite } from '#site.ts'

/** The site that articles are imported for: the newsroom's own, or the sample if `JARIDA_PAPER` is `sample`. */
export const targetSite = process.env['JARIDA_PAPER'] === 'sample' ? sampleSite : ownSite

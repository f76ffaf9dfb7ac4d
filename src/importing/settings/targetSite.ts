import { site as sampleSite } from '#sample/site.ts'
import { site as ownSite } from '#site.ts'

/** The paper that articles are written for: the newsroom's own, or the sample where `JARIDA_PAPER=sample` asks for it. */
export const targetSite = process.env['JARIDA_PAPER'] === 'sample' ? sampleSite : ownSite

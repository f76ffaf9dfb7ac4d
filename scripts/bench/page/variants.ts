import type { Bench, Place } from './bench.ts'
import { cssInside, systemFace, webFonts } from './handWrittenForms.ts'
import type { Journey } from './visit.ts'
import { writeHandWritten } from './writeHandWritten.ts'

/** The ratios of a table compare with this variant. */
export const SYSTEM_FACE = 'hand-written, system face'
export const BUILT = 'ours'
export const BUILT_SAVING_DATA = 'ours, saving data'

/** The variants of a page by name, with the journey of a reader in each. Writes the hand-written ones. */
export function createVariants(place: Place, { slowdown }: Pick<Bench, 'slowdown'>): Map<string, Journey> {
  const { site, folder, origin, name, address, next } = place
  const headline = writeHandWritten({ site, folder, kind: name, addresses: [address, next] }).get(next) ?? ''
  const journey = (prefix: string, savesData = false): Journey => ({
    address: `${origin}${prefix}${address}`,
    next: { address: `${prefix}${next}`, headline },
    conditions: { slowdown, savesData },
  })
  return new Map([
    [SYSTEM_FACE, journey(systemFace.prefix(name))],
    ['hand-written, web fonts', journey(webFonts.prefix(name))],
    ['the same, CSS in the page', journey(cssInside.prefix(name))],
    [BUILT, journey('')],
    [BUILT_SAVING_DATA, journey('', true)],
  ])
}

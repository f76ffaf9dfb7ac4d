import { circle, ellipse, group, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter, mix } from '../palette.ts'
import type { Sheet } from '../sheet.ts'

/** A boat with a lateen sail, seen from afar, 100 long, its waterline at 0. */
export const sailboat = (hull: string, sail: string, rim: string): string =>
  group(
    shape('M-54 -16C-40 -10 30 -10 56 -22L46 0C30 6 -30 6 -42 0Z', hull) +
      stroke('M-54 -16C-40 -10 30 -10 56 -22', rim, 1.4) +
      stroke('M2 -12L8 -108M-34 -58L40 -126', hull, 2.4) +
      shape('M-33 -57C-14 -40 20 -34 48 -28C50 -64 46 -100 40 -125Z', sail) +
      shape('M-33 -57C0 -52 26 -60 44 -76C46 -94 43 -112 40 -125Z', rim, { opacity: 0.3 }),
  )

/** A painted wooden fishing boat at its mooring, 200 long, bow to the left, the waterline at 0. */
export const fishingBoat = (sheet: Sheet, paint: readonly [hull: string, band: string, trim: string]): string => {
  const [hull, band, trim] = paint
  const side = 'M-112 -64C-92 -44 -60 -34 0 -32C50 -32 84 -36 104 -44L92 -6C88 2 80 4 70 4H-66C-86 2 -100 -26 -112 -64Z'
  const stripe = 'M-109 -56C-88 -36 -58 -26 0 -24C50 -24 82 -28 101 -36L98 -26C80 -18 50 -14 0 -14C-58 -16 -86 -26 -104 -46Z'
  return group(
    shape('M-104 -58C-60 -46 60 -44 100 -44C80 -36 50 -33 0 -33C-56 -34 -88 -42 -104 -58Z', mix(hull, ink.umber, 0.65)) +
      rect(14, -86, 54, 52, sheet.fade([lighter(trim, 0.3), trim], 'right')) +
      rect(8, -92, 66, 8, hull) +
      rect(22, -76, 15, 16, '#24384a') +
      rect(44, -76, 15, 16, '#24384a') +
      stroke('M-30 -34V-150M-30 -146L-84 -52M-30 -146L44 -92', mix(ink.umber, trim, 0.2), 3) +
      shape(side, sheet.fade([lighter(hull, 0.18), hull, darker(hull, 0.5)])) +
      shape(stripe, band) +
      stroke('M-112 -64C-92 -44 -60 -34 0 -32C50 -32 84 -36 104 -44', trim, 5) +
      stroke('M-84 -12C-40 -6 30 -5 92 -8', darker(hull, 0.55), 2, { opacity: 0.5 }) +
      circle(-84, -38, 5, ink.cream) +
      circle(-85, -38, 2.4, ink.night) +
      [-40, -4, 84].map((x) => ellipse(x, -16, 9, 11, '#2a2230') + ellipse(x, -16, 4, 5, mix(hull, band, 0.4))).join(''),
  )
}

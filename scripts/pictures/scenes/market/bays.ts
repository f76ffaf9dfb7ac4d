import { closed, trace } from '../../curve.ts'
import { filtered, glow, mottle } from '../../effects.ts'
import { move, rect, shape, stroke } from '../../markup.ts'
import { ink, mix } from '../../palette.ts'
import { inTurn, many, times } from '../../random.ts'
import { arch } from '../../shapes/building.ts'
import { lantern } from '../../shapes/lantern.ts'
import { awning, copperware, hangings, spiceSacks } from '../../shapes/stall.ts'
import type { Sheet } from '../../sheet.ts'

export const [eyeX, eyeY] = [790, 520]

export const air = '#f3c27c'

const depth = 8

const sizeOf = (bay: number): number => 1.9 / (1 + bay * 0.62)

const toned = (colour: string, bay: number): string => mix(colour, air, Math.min(0.82, (bay / depth) ** 0.8 * 0.85))

/** The wall with its arch that closes one bay: everything but the opening. */
const rib = (sheet: Sheet, bay: number): string => {
  const stone = sheet.span(
    [toned('#1d0f0e', bay), toned('#56301f', bay), toned('#7a4a2e', bay), toned('#38201a', bay)],
    [0, -480],
    [0, 200],
  )
  const outer = closed(trace('-1600,-1400 1600,-1400 1600,320 -1600,320'))
  const hole = arch(0, 320, 560, 640)
  const open = (width: number, height: number): string => arch(0, 320, width, height - 10).replace('Z', '')
  const blocks = { 'stroke-linecap': 'butt', 'stroke-dasharray': '38 38' }
  return (
    filtered(mottle(sheet, 0.06, 0.09, 0.5), shape(`${outer}${hole}`, stone, { 'fill-rule': 'evenodd' })) +
    many(13, (row) => stroke(`M-900 ${300 - row * 62}H-306M306 ${300 - row * 62}H900`, toned('#170b0a', bay), 2.4, { opacity: 0.4 })) +
    stroke(open(612, 674), toned('#5f3322', bay), 48, { 'stroke-linecap': 'butt' }) +
    stroke(open(612, 674), toned('#a9744a', bay), 48, { ...blocks, opacity: 0.75 }) +
    stroke(open(662, 704), toned('#2c1713', bay), 4, { opacity: 0.7 }) +
    stroke(open(562, 642), toned('#f8c682', bay), 3.4, { opacity: 0.9 })
  )
}

/** A shop in its niche, on one side of a bay. */
const shop = (sheet: Sheet, bay: number, side: 1 | -1): string => {
  const { random } = sheet
  const kind = (bay * 2 + (side === 1 ? 1 : 0)) % 3
  const ware = inTurn([spiceSacks, hangings, copperware], kind)(sheet, random)
  const niche = arch(0, 70, 170, 372)
  const inside = shape(niche, sheet.fade(['#1c0c0a', '#54290f', '#2a120c'])) + glow(sheet, 0, -150, 120, '#ff9d3f', 0.42)
  const counter = kind === 1 ? '' : rect(-86, -4, 172, 74, sheet.fade(['#7a4a2c', '#2b1812'])) + rect(-90, -8, 180, 9, '#a8713f')
  const shade = move(0, -196, awning(mix(random.pick([ink.teal, ink.wine, ink.brick]), ink.umber, 0.3), 184, 40, side * 4))
  const veiled = shape(niche, air, { opacity: ((bay / depth) * 0.62).toFixed(2) })
  return move(
    side * 374,
    254,
    inside +
      stroke(niche.replace('Z', ''), toned('#b57a48', bay), 6, { opacity: 0.9 }) +
      counter +
      move(0, kind === 1 ? 40 : -8, ware, 1.02) +
      shade +
      veiled,
  )
}

const fog = (sheet: Sheet, bay: number): string =>
  rect(-1600, -1400, 3200, 1800, sheet.round([`${air} 0 0.5`, `${air} 0.4 0.16`, `${air} 1 0`], 0.5, 0.78, 0.3), {
    opacity: Math.min(1, 0.06 + bay * 0.13),
  })

export const bays = (sheet: Sheet): string =>
  times(depth, (index) => {
    const bay = depth - 1 - index
    const drop = bay % 2 === 0 ? 90 : 150
    const hung =
      bay === 0 ? '' : move(bay % 3 === 0 ? -60 : 50, -300 + drop, lantern(sheet, drop + 30, toned('#3b2016', bay), '#ffc062'), 0.8)
    return move(eyeX, eyeY, rib(sheet, bay) + shop(sheet, bay, -1) + shop(sheet, bay, 1) + fog(sheet, bay) + hung, sizeOf(bay))
  }).join('')

/** A theatre from the stalls: the curtain parted, one player in one light. */
import { type Point, trace, under } from '../curve.ts'
import { blur, filtered, glow, mottle } from '../effects.ts'
import { circle, ellipse, move, polygon, rect, shape, stroke } from '../markup.ts'
import { many } from '../random.ts'
import { person } from '../shapes/people.ts'
import { beam } from '../shapes/light.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { audience } from './stage/audience.ts'
import { boards, curtain, proscenium, ties, valance } from './stage/curtain.ts'

const draw = (sheet: Sheet): string => {
  const [lampX, footX, footY] = [330, 792, 776]
  const cone = (spread: number, strength: number): string =>
    beam(
      sheet,
      [lampX, -30, 15],
      [footX, footY, spread],
      [`#fff6d6 0 ${strength}`, `#ffe7ae 0.75 ${strength * 0.34}`, `#ffe2a0 1 ${strength * 0.2}`],
    )
  const dust = many(150, () => {
    const share = sheet.random.next()
    const half = 14 + share * 180
    return circle(
      lampX + (footX - lampX) * share + sheet.random.range(-1, 1) * half,
      -30 + (footY + 30) * share,
      sheet.random.range(0.7, 2),
      '#fff3d0',
      { opacity: sheet.random.range(0.2, 0.7).toFixed(2) },
    )
  })
  const planks = many(25, (index) => {
    const x = (index - 12) * 62
    return stroke(`M${760 + x * 0.86} ${boards}L${760 + x * 1.7} 1000`, '#1c0b0c', 2, { opacity: 0.5 })
  })
  const hills: Point[] = trace('120,590 300,560 480,500 640,540 800,470 960,530 1100,490 1240,550 1400,520')
  const backdrop =
    rect(200, 0, 1100, boards, sheet.fade(['#1d2348', '#3a2f5c', '#7a4258', '#b9684e'])) +
    circle(1010, 330, 66, '#f0c48a', { opacity: 0.75 }) +
    shape(under(hills, boards), '#2a1f42') +
    shape(
      under(
        hills.map(([x, y]): Point => [x + 60 - (x < 200 ? 60 : 0), y + 90]),
        boards,
      ),
      '#1a142e',
    ) +
    many(40, () =>
      circle(sheet.random.range(260, 1240), sheet.random.range(190, 430), sheet.random.range(0.8, 2), '#ffeac0', { opacity: 0.6 }),
    )
  const actor = (colour: string): string => person(colour, { pose: 'pointing', wear: 'robe', head: 'bare' })
  return (
    sheet.cover('#12080f') +
    backdrop +
    sheet.cover('#0c0614', { opacity: 0.25 }) +
    filtered(
      mottle(sheet, 0.003, 0.04, 0.5),
      rect(-10, boards, 1520, 300, sheet.span(['#7a4428', '#4b2419', '#1a0a0d'], [0, boards], [0, 960])),
    ) +
    planks +
    rect(-10, boards - 3, 1520, 4, '#e0a060', { opacity: 0.6 }) +
    filtered(blur(sheet, 4), ellipse(footX, footY, 196, 36, '#ffe8b4', { opacity: 0.92 })) +
    ellipse(footX, footY, 170, 29, '#fff6dc', { opacity: 0.7 }) +
    filtered(
      blur(sheet, 5),
      polygon(
        [
          [footX - 14, footY],
          [footX + 14, footY],
          [footX + 178, footY + 16],
          [footX + 128, footY + 24],
        ],
        '#2a100e',
        { opacity: 0.7 },
      ),
    ) +
    filtered(blur(sheet, 8), cone(188, 0.42)) +
    move(footX - 3, footY - 2, actor('#ffedc0'), 2.7) +
    move(footX, footY, actor('#26121c'), 2.7) +
    filtered(blur(sheet, 6), cone(110, 0.24)) +
    dust +
    curtain(sheet, -30, 480, [-30, 250]) +
    curtain(sheet, 1530, 1020, [1530, 1250]) +
    ties() +
    glow(sheet, 290, 560, 260, '#ff7a4a', 0.2) +
    glow(sheet, 1210, 560, 260, '#ff7a4a', 0.2) +
    valance(sheet) +
    proscenium(sheet) +
    many(
      15,
      (index) =>
        glow(sheet, 150 + index * 86, boards + 108, 60, '#ffb864', 0.55) + ellipse(150 + index * 86, boards + 108, 15, 8, '#fff0c4'),
    ) +
    rect(-10, boards + 112, 1520, 60, sheet.fade(['#6a351f', '#1c0b10'])) +
    audience(sheet) +
    sheet.cover(sheet.round(['#0a0409 0.5 0', '#0a0409 1 0.75'], 0.53, 0.55, 0.72)) +
    glow(sheet, lampX + 4, -6, 130, '#fff6dc', 0.9)
  )
}

export const stageTheatre: Scene = { width: 1500, height: 1000, seed: 13, draw }

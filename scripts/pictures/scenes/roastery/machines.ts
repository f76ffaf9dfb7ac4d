import { trace } from '../../curve.ts'
import { clipped, glow } from '../../effects.ts'
import { circle, ellipse, polygon, rect, shape, stroke } from '../../markup.ts'
import { ink } from '../../palette.ts'
import { many } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'
import { beans } from './beans.ts'

const iron = ['#6a7078', '#2c333f', '#12161f'] as const

const copper = ['#ffd9a4', '#d98a4c', '#8a4626', '#4a2018'] as const

export const roaster = (sheet: Sheet): string => {
  const body = sheet.fade(iron)
  const hopper =
    polygon(trace('-70,-420 70,-420 30,-330 -30,-330'), sheet.fade(copper, 'right')) +
    ellipse(0, -420, 70, 16, '#f0b878') +
    ellipse(0, -420, 58, 11, '#3a1d14') +
    rect(-26, -332, 52, 40, sheet.fade(copper, 'right'))
  const barrel =
    rect(-30, -300, 330, 300, sheet.fade(['#8a9098', '#3a424e', '#171c26'])) +
    many(
      5,
      (index) =>
        rect(30 + index * 62, -300, 8, 300, '#10141c', { opacity: 0.5 }) + rect(38 + index * 62, -300, 3, 300, '#a9b0b4', { opacity: 0.3 }),
    ) +
    rect(-30, -304, 330, 12, '#c98a4c')
  const face =
    circle(0, -150, 164, '#12161f') +
    circle(0, -150, 156, sheet.round(['#5a626c 0', '#2c333f 0.7', '#1a202a 1'], 0.35, 0.3, 0.8)) +
    circle(0, -150, 150, 'none', { stroke: '#d99a5a', 'stroke-width': 8 }) +
    many(16, (index) => {
      const turn = (index / 16) * Math.PI * 2
      return circle(Math.cos(turn) * 136, -150 + Math.sin(turn) * 136, 5, '#e9b878')
    })
  const glass =
    circle(0, -176, 58, '#d99a5a') +
    circle(0, -176, 48, sheet.round(['#ffdd94', '#f08a3a', '#6a2414'])) +
    clipped(sheet.clip(circle(0, -176, 48, '#fff')), beans(sheet.random, 0, -146, 52, 26, 46, 8)) +
    glow(sheet, 0, -176, 120, '#ff9a45', 0.6)
  const hatch =
    rect(-44, -84, 88, 52, '#171c26', { rx: 6 }) +
    rect(-38, -78, 76, 40, sheet.fade(['#8a4626', '#4a2018']), { rx: 4 }) +
    stroke('M-60 -60H-96', '#d99a5a', 9) +
    circle(-100, -60, 11, ink.wine)
  const dials = (
    [
      [-96, -236],
      [96, -236],
    ] as const
  )
    .map(([x, y]) => circle(x, y, 24, '#d99a5a') + circle(x, y, 19, '#fbecd0') + stroke(`M${x} ${y}l9 -11`, ink.brick, 3))
    .join('')
  const pipe =
    stroke('M250 -300V-420Q250 -470 300 -470H420Q470 -470 470 -520V-900', '#171c26', 54, { 'stroke-linecap': 'butt' }) +
    stroke('M250 -300V-420Q250 -470 300 -470H420Q470 -470 470 -520V-900', '#b9703a', 46, { 'stroke-linecap': 'butt' }) +
    stroke('M238 -300V-420Q238 -482 300 -482H420Q458 -482 458 -520V-900', '#f6c48a', 7, { opacity: 0.75, 'stroke-linecap': 'butt' })
  const legs = many(3, (index) => rect(-110 + index * 170, -6, 30, 120, body)) + rect(-140, 104, 460, 20, '#10141c')
  return pipe + legs + barrel + hopper + face + glass + hatch + dials
}

export const tray = (sheet: Sheet): string =>
  shape('M-250 -14V50C-250 110 250 110 250 50V-14Z', sheet.fade(copper, 'right')) +
  stroke('M-250 22C-240 84 240 84 250 22', '#f6cf96', 4, { opacity: 0.6 }) +
  many(3, (index) => rect(-170 + index * 156, 76, 24, 96, sheet.fade(iron))) +
  ellipse(0, -14, 252, 80, sheet.fade(copper, 'right')) +
  ellipse(0, -12, 236, 70, '#24110c') +
  beans(sheet.random, 0, -10, 222, 60, 620, 11) +
  stroke('M0 -16L-190 -34M0 -16L170 -52M0 -16L120 34M0 -16L-130 32', '#c98a4c', 9) +
  stroke('M0 -19L-190 -37M0 -19L170 -55M0 -19L120 31M0 -19L-130 29', '#ffe0ae', 2.4) +
  ellipse(0, -20, 26, 10, '#e9b878') +
  rect(-8, -60, 16, 42, sheet.fade(copper, 'right'))

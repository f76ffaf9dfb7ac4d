/** A small satellite over the curve of the Earth as the sun comes round it. */
import { closed, type Point, trace } from '../curve.ts'
import { blur, cloud, filtered, glow, mottle } from '../effects.ts'
import { circle, ellipse, group, move, polygon, rect, shape, stroke } from '../markup.ts'
import { ink, lighter } from '../palette.ts'
import { many, times } from '../random.ts'
import { stars } from '../shapes/sky.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { air, earth } from './satellite/earth.ts'

const array = (sheet: Sheet, side: 1 | -1): string => {
  const at = (across: number, up: number): Point => [side * (70 + across * 330), -46 + up * 92 + side * across * -26]
  const cells = times(3, (index) => {
    const [from, to] = [0.06 + index * 0.32, 0.35 + index * 0.32]
    const face = closed([at(from, 0), at(to, 0), at(to, 1), at(from, 1)])
    const grid =
      times(5, (k) => {
        const share = from + ((to - from) * (k + 1)) / 6
        const [x1, y1] = at(share, 0)
        const [x2, y2] = at(share, 1)
        return `M${x1} ${y1}L${x2} ${y2}`
      }).join('') +
      times(7, (k) => {
        const [x1, y1] = at(from, (k + 1) / 8)
        const [x2, y2] = at(to, (k + 1) / 8)
        return `M${x1} ${y1}L${x2} ${y2}`
      }).join('')
    return (
      shape(
        face,
        sheet.span(side === 1 ? ['#274b86', '#6d9cc4', '#e8c59a'] : ['#0f2248', '#24508c', '#16336a'], [side * 70, -60], [side * 400, 60]),
      ) +
      stroke(grid, '#b9d4e6', 0.9, { opacity: 0.55 }) +
      stroke(face, '#e7c987', 2.4)
    )
  }).join('')
  return stroke(`M0 0L${side * 92} ${side * -6}`, '#c9b48a', 6) + cells
}

const satellite = (sheet: Sheet): string => {
  const foil = filtered(
    mottle(sheet, 0.03, 0.05, 1.6, 11),
    polygon(trace('-54,-62 44,-62 44,66 -54,66'), sheet.fade(['#8a5520', '#e9b14e', '#ffe9ae'], 'right')) +
      polygon(trace('44,-62 74,-78 74,48 44,66'), sheet.fade(['#fff0c0', '#e2a445'])) +
      polygon(trace('-54,-62 44,-62 74,-78 -22,-78'), '#ffedb8'),
  )
  const dish =
    ellipse(-16, 102, 58, 18, sheet.fade(['#fff8e8', '#a9b6c8', '#5a6a88'], 'left'), { transform: 'rotate(-8 -16 102)' }) +
    ellipse(-16, 106, 42, 10, '#6f7f9c', { transform: 'rotate(-8 -16 106)', opacity: 0.6 }) +
    stroke('M-16 100L-2 138M-40 106L-2 138M10 98L-2 138', '#e3e7ec', 2) +
    circle(-2, 139, 5, '#f6f2e4')
  const details =
    rect(-42, -40, 34, 26, '#2a2030') +
    circle(-25, -27, 9, '#5f9bc0') +
    circle(-28, -30, 3, '#eaf6ff') +
    rect(0, -44, 30, 8, '#fff1c9') +
    rect(0, -30, 30, 8, '#7a4c20') +
    rect(-42, 14, 72, 30, '#4a2f22', { opacity: 0.55 }) +
    stroke('M30 -70V-114M-34 -66V-98M-34 -98L-46 -106', '#d9cba8', 2.6) +
    circle(30, -116, 4, '#fff3d0')
  return array(sheet, -1) + array(sheet, 1) + stroke('M-10 64L-14 96', '#a08a68', 6) + dish + foil + details
}

const draw = (sheet: Sheet): string => {
  const [sunX, sunY] = [1330, 596]
  const rays = many(8, (index) => {
    const turn = (index / 8) * Math.PI * 2 + 0.2
    const long = index % 2 === 0 ? 360 : 190
    return polygon(
      [
        [sunX + Math.cos(turn + 1.57) * 5, sunY + Math.sin(turn + 1.57) * 5],
        [sunX + Math.cos(turn) * long, sunY + Math.sin(turn) * long],
        [sunX - Math.cos(turn + 1.57) * 5, sunY - Math.sin(turn + 1.57) * 5],
      ],
      '#fff2cc',
      { opacity: 0.4 },
    )
  })
  const nebula = filtered(cloud(sheet, '#3a4a8c', 0.0022, 0.004, 0.45, 0.85, 13), sheet.cover('#fff'), { opacity: 0.5 })
  return (
    sheet.cover(sheet.span(['#050a1c', '#0b1636', '#1a2d5e'], [0, 0], [0, 700])) +
    nebula +
    stars(sheet, 520, 760) +
    many(5, (index) => glow(sheet, 140 + index * 330, 90 + ((index * 137) % 260), 15, '#dfe9ff', 0.9)) +
    glow(sheet, sunX, sunY, 760, '#ff9c50', 0.55) +
    air(sheet) +
    earth(sheet) +
    glow(sheet, sunX, sunY, 420, '#ffd08a', 0.9) +
    filtered(blur(sheet, 3), group(rays, { blend: 'screen' })) +
    circle(sunX, sunY - 6, 34, '#fffaf0') +
    glow(sheet, sunX, sunY, 150, '#fff4d0', 1) +
    group(move(600, 330, satellite(sheet), 1.28, 'rotate(-14)')) +
    glow(sheet, 700, 300, 150, lighter(ink.honey, 0.3), 0.45)
  )
}

export const satelliteEarth: Scene = { width: 1600, height: 900, seed: 5, draw }

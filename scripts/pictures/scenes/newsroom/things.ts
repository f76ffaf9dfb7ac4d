import { trace } from '../../curve.ts'
import { blur, cloud, filtered, glow } from '../../effects.ts'
import { circle, ellipse, group, polygon, rect, shape, stroke } from '../../markup.ts'
import { ink } from '../../palette.ts'
import { many } from '../../random.ts'
import { frond } from '../../shapes/palm.ts'
import type { Sheet } from '../../sheet.ts'
import { page } from './screens.ts'

export const lamp = (sheet: Sheet): string =>
  ellipse(1392, 690, 74, 15, '#1b2236') +
  stroke('M1392 688L1450 500L1330 372', '#2a3450', 11) +
  stroke('M1389 688L1446 502L1328 374', '#7a6a6a', 2.4) +
  circle(1450, 500, 11, '#c98a4a') +
  shape('M1356 352L1298 346C1262 372 1238 404 1232 436L1334 452C1352 420 1362 384 1356 352Z', sheet.fade(['#e07a4c', '#8d3d2f'], 'left')) +
  ellipse(1283, 444, 52, 11, '#fff3cf', { transform: 'rotate(9 1283 444)' }) +
  filtered(
    blur(sheet, 10),
    polygon(trace('1234,440 1334,452 1430,720 980,760'), sheet.span(['#ffe3a6 0 0.6', '#ffd08a 1 0.05'], [1280, 440], [1200, 760]), {
      blend: 'screen',
    }),
  ) +
  glow(sheet, 1280, 446, 240, '#ffd08a', 0.7)

export const sheets = (sheet: Sheet): string => {
  const paper = (x: number, y: number, turn: number, hues: readonly [string, string]): string =>
    group(rect(8, 12, 250, 340, '#120c1c', { opacity: 0.35 }) + page(sheet, 250, 340, '#f8e8c9', '#3a3040', hues), {
      transform: `translate(${x} ${y}) matrix(1 0 -0.22 0.58 0 0) rotate(${turn})`,
    })
  return (
    paper(1010, 704, 7, ['#2f7a80', '#f0c080']) + paper(880, 690, -5, ['#7a4a6a', '#f0a070']) + paper(1180, 716, 3, ['#3a5a8a', '#e8b890'])
  )
}

export const things = (sheet: Sheet): string => {
  const steam = filtered(
    cloud(sheet, '#fff2dc', 0.02, 0.012, 0.42, 0.72, 5),
    ellipse(228, 590, 46, 90, sheet.round(['#fff 0 0.9', '#fff 1 0'])),
  )
  const mug =
    shape('M184 668H272L264 764C262 774 194 774 192 764Z', sheet.fade(['#dd6b4d', '#8a3a30'], 'right')) +
    ellipse(228, 668, 44, 11, '#f0a080') +
    ellipse(228, 669, 37, 8, '#3a1c18') +
    stroke('M270 690C306 686 306 742 266 744', '#9c4436', 9)
  const keys =
    polygon(trace('420,716 800,716 838,800 396,800'), '#1b2338') +
    many(4, (row) => {
      const [left, wide] = [422 - row * 6, (376 + row * 14) / 14]
      return many(14, (column) => rect(left + column * wide + 1, 722 + row * 19, wide - 3, 15, '#3c4a68', { rx: 2 }))
    })
  const glasses = stroke(
    'M560 846a28 15 0 1 0 56 0a28 15 0 1 0 -56 0M640 848a28 15 0 1 0 56 0a28 15 0 1 0 -56 0M616 844Q628 836 640 846M560 842L520 824M696 846L742 828',
    '#e8c88f',
    3.4,
  )
  const plant =
    group(
      many(9, (index) => frond(sheet.random, -2.7 + index * 0.27, 170, index % 2 === 0 ? '#234a43' : '#3f7058', 0.25)),
      { transform: 'translate(88 560)' },
    ) + shape('M40 556H138L124 660H54Z', sheet.fade(['#c98a5a', '#6b4030'], 'right'))
  const pen =
    stroke('M1130 868L1246 822', '#10172a', 9) + stroke('M1128 867L1244 820', '#e0a060', 2.4) + stroke('M1246 822L1260 816', ink.honey, 5)
  return plant + keys + steam + mug + glasses + pen
}

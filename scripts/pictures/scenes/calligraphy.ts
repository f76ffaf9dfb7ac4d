/** A reed pen laid on paper after long practice strokes, the ink still wet. */
import { type Point, smooth, trace } from '../curve.ts'
import { blur, clipped, filtered, glow, mottle, stipple } from '../effects.ts'
import { circle, group, move, polygon, rect, shape, stroke } from '../markup.ts'
import { darker, ink, lighter } from '../palette.ts'
import { many, times } from '../random.ts'
import type { Scene, Sheet } from '../sheet.ts'
import { border, inkwell, pen } from './calligraphy/tools.ts'
import { black, dot, nibStroke } from './calligraphy/writing.ts'

const draw = (sheet: Sheet): string => {
  const { random } = sheet
  const sweep: Point[] = trace('1080,470 1010,640 860,760 640,800 450,730 372,590 420,470 520,440')
  const wing: Point[] = trace('300,1010 420,940 560,960 660,1050 810,1080 980,1000')
  const practice = times(7, (index): Point[] => [
    [300 + index * 118, 236],
    [292 + index * 118, 290],
    [296 + index * 118, 344],
  ])
  const strokes = nibStroke(sweep, 104) + nibStroke(wing, 74)
  const measures =
    many(5, (index) => shape(dot(820, 470 + index * 52, 24), '#b5482f')) +
    many(3, (index) => shape(dot(560 + index * 44, 1180, 20), '#b5482f'))
  const paper = filtered(mottle(sheet, 0.03, 0.03, 0.22, 7), sheet.cover(sheet.round(['#fff4d8', '#f6e0b4', '#dcb37c'], 0.45, 0.35, 0.85)))
  const lines = many(6, (index) => rect(200, 190 + index * 232, 1100, 1.6, '#a8643c', { opacity: 0.35 }))
  const spatter = many(46, () => {
    const turn = random.range(0, Math.PI * 2)
    const out = random.next() ** 2 * 230
    return circle(452 + Math.cos(turn) * out, 446 + Math.sin(turn) * out, random.range(0.8, 4.4), black)
  })
  const sheen = clipped(
    sheet.clip(shape(strokes, '#fff')),
    group(
      stroke(smooth(sweep.map(([x, y]): Point => [x - 12, y - 14])), '#5a5470', 6, { opacity: 0.35, filter: blur(sheet, 3, 1) }) +
        stroke(smooth(wing.map(([x, y]): Point => [x - 8, y - 12])), '#5a5470', 5, { opacity: 0.3, filter: blur(sheet, 3, 1) }),
    ),
  )
  const dry = filtered(
    stipple(sheet, '#f1d9aa', 0.6, 9),
    polygon(trace('230,860 470,860 440,1100 230,1100'), sheet.fade(['#fff 0 0.6', '#fff 1 0.05'], 'right')),
  )
  return (
    paper +
    lines +
    group(shape(practice.map((points) => nibStroke(points, 34)).join(''), '#6b3a2a'), { opacity: 0.75 }) +
    shape(practice.map((_, index) => dot(300 + index * 118, 388, 13)).join(''), '#a8482f') +
    measures +
    shape(strokes, black) +
    sheen +
    clipped(sheet.clip(shape(nibStroke(wing, 74), '#fff')), dry) +
    spatter +
    border(sheet) +
    filtered(blur(sheet, 14), group(rect(-150, -6, 1060, 70, '#3a2016'), { transform: 'translate(566 528) rotate(47)', opacity: 0.5 })) +
    move(540, 470, pen(sheet), 1, 'rotate(47)') +
    move(350, 1260, inkwell(sheet)) +
    glow(sheet, 300, 200, 900, lighter(ink.honey, 0.5), 0.25) +
    sheet.cover(sheet.round([`${darker(ink.cocoa, 0.2)} 0.5 0`, `${darker(ink.cocoa, 0.2)} 1 0.6`], 0.45, 0.42, 0.8))
  )
}

export const calligraphyPen: Scene = { width: 1200, height: 1500, seed: 35, draw }

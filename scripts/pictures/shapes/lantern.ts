import { trace } from '../curve.ts'
import { glow } from '../effects.ts'
import { group, polygon, rect, shape, stroke } from '../markup.ts'
import { ink, lighter } from '../palette.ts'
import { many } from '../random.ts'
import type { Sheet } from '../sheet.ts'

/** A pierced metal lantern, 100 tall, hanging by a chain `drop` long from 0,0. */
export const lantern = (sheet: Sheet, drop: number, metal: string, light: string): string => {
  const body = 'M-22 34L-30 62L-22 96H22L30 62L22 34Z'
  const panes = many(3, (index) => {
    const x = (index - 1) * 17
    return shape(
      `M${x - 5.5} 92V62C${x - 5.5} 50 ${x} 46 ${x} 40C${x} 46 ${x + 5.5} 50 ${x + 5.5} 62V92Z`,
      sheet.fade([light, lighter(light, 0.8), light]),
    )
  })
  return (
    group(
      stroke(`M0 ${-drop}V6`, metal, 2.4) +
        shape('M0 2C5 12 20 14 25 34H-25C-20 14 -5 12 0 2Z', metal) +
        shape(body, metal) +
        panes +
        rect(-25, 32, 50, 4, lighter(metal, 0.35)) +
        rect(-24, 94, 48, 5, lighter(metal, 0.3)) +
        polygon(trace('-14,99 14,99 4,110 0,122 -4,110'), metal) +
        stroke('M-30 62L-22 36M30 62L22 36M-30 62L-22 94M30 62L22 94', lighter(metal, 0.25), 1.6),
    ) +
    glow(sheet, 0, 66, 150, light, 0.75) +
    glow(sheet, 0, 66, 46, ink.cream, 0.5)
  )
}

/** A desk lamp with a glass shade, 100 tall, its foot at 0,0. */
export const readingLamp = (sheet: Sheet, glass: string): string =>
  shape('M-16 0C-16 -8 -5 -8 -3 -12V-66H3V-12C5 -8 16 -8 16 0Z', sheet.fade([ink.ochre, ink.cocoa], 'right')) +
  shape('M-38 -64C-34 -90 -18 -98 0 -98C18 -98 34 -90 38 -64Z', sheet.fade([lighter(glass, 0.3), glass])) +
  rect(-38, -66, 76, 4, '#fff3c9') +
  stroke('M-30 -72C-26 -86 -16 -92 -6 -93', lighter(glass, 0.7), 2.4, { opacity: 0.7 }) +
  glow(sheet, 0, -50, 120, '#ffcf7a', 0.5)

import { rect, stroke } from '../../markup.ts'
import { darker, lighter, mix } from '../../palette.ts'
import { inTurn, many, type Random, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'
import { bands, fell, left, tile, wide, wool } from './motifs.ts'

export const cloth = (sheet: Sheet): string => {
  const { random } = sheet
  let y = fell
  return (
    bands
      .map(([rows, motif]) => {
        y -= rows * tile
        const top = y
        return many(rows, (row) =>
          many(wide / tile, (column) =>
            rect(
              left + column * tile,
              top + row * tile,
              tile + 0.4,
              tile + 0.4,
              mix(motif(column, row), random.chance(0.5) ? '#fff3d6' : '#140a10', random.range(0, 0.05)),
            ),
          ),
        )
      })
      .join('') + rect(left, -40, wide, y + 40, wool.red)
  )
}

/** The plied stitches: every place of the grid is two slanting threads, lit above, dark between. */
export const stitches = (): string => {
  const each = (mark: (x: number, y: number) => string): string =>
    times(fell / (tile / 2) + 3, (row) =>
      times(wide / tile, (column) => mark(left + column * tile, fell - (row + 1) * (tile / 2))).join(''),
    ).join('')
  const dark = each((x, y) => `M${x} ${y}h${tile}M${x} ${y}v${tile / 2}`)
  const light = each((x, y) => `M${x + 2} ${y + 4}l${tile - 5} -2`)
  return stroke(dark, '#140a10', 1.5, { opacity: 0.3, 'stroke-linecap': 'butt' }) + stroke(light, '#fff3d6', 1.6, { opacity: 0.2 })
}

export const warp = (sheet: Sheet, random: Random): string =>
  many(wide / 7, (index) => {
    const x = left + 3.5 + index * 7
    const tone = inTurn([wool.red, wool.white, wool.black, wool.red, wool.ochre, wool.red, wool.teal], Math.floor(index / 3))
    const drift = random.range(-3, 3)
    return (
      stroke(`M${x} ${fell - 4}C${x} ${fell + 120} ${x + drift} ${fell + 240} ${x + drift} 1240`, darker(tone, 0.5), 6) +
      stroke(
        `M${x - 1} ${fell - 4}C${x - 1} ${fell + 120} ${x + drift - 1} ${fell + 240} ${x + drift - 1} 1240`,
        lighter(tone, random.range(0.02, 0.16)),
        3.6,
      )
    )
  }) + rect(left, fell - 4, wide, 40, sheet.fade(['#140a10 0 0.65', '#140a10 1 0']))

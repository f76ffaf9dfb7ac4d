import { closed, type Point } from '../../curve.ts'
import { clipped } from '../../effects.ts'
import { ellipse, group, rect, shape, stroke } from '../../markup.ts'
import { times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

/** Which dyed or plain leaf shows at a place of the plait. */
const plait = (row: number, cell: number): string => {
  if (row === 6) return cell % 4 === 1 ? '#f3d9a0' : '#7a2f38'
  if (row === 5 || row === 7) return cell % 4 < 2 ? '#a83a2c' : '#1d5a63'
  return (row + cell) % 2 === 0 ? '#d9a860' : '#b98542'
}

/** The basket's side: rows of plaited strips, and a coloured course in the middle. */
export const basket = (sheet: Sheet): string => {
  const side = 'M188 640C200 820 250 960 330 1004C470 1064 730 1064 870 1004C950 960 1000 820 1012 640C900 740 300 740 188 640Z'
  const at = (turn: number, level: number): Point => {
    const radius = 412 - level ** 1.5 * 132
    return [600 + Math.sin(turn) * radius, 640 + level * 360 + Math.cos(turn) * (78 - level * 22)]
  }
  const rows = times(13, (row) =>
    times(40, (cell) => {
      const step = Math.PI / 38
      const from = -Math.PI / 2 - step + cell * step + (row % 2) * step * 0.5
      const [low, high] = [row / 13, (row + 0.86) / 13]
      const pattern = plait(row, cell)
      return (
        shape(closed([at(from, low), at(from + step * 0.92, low + 0.012), at(from + step * 0.92, high + 0.012), at(from, high)]), pattern) +
        stroke(`M${at(from, low).join(' ')}L${at(from + step * 0.92, low + 0.012).join(' ')}`, '#fff0c4', 1.4, { opacity: 0.35 })
      )
    }).join(''),
  ).join('')
  const shade =
    shape(side, sheet.fade(['#1c0c08 0 0.75', '#1c0c08 0.22 0.1', '#fff3cf 0.4 0.22', '#1c0c08 0.62 0.08', '#1c0c08 1 0.85'], 'right')) +
    shape(side, sheet.fade(['#1c0c08 0.3 0', '#1c0c08 1 0.6']))
  return clipped(sheet.clip(shape(side, '#fff')), rect(100, 560, 1000, 520, '#6a4420') + rows + shade)
}

export const rim = (sheet: Sheet): string => {
  const turns = times(74, (index) => {
    const turn = (index / 74) * Math.PI * 2
    const [x, y] = [600 + Math.cos(turn) * 424, 636 + Math.sin(turn) * 112]
    return {
      turn,
      mark: group(
        ellipse(0, 0, 25, 13, sheet.round(['#f6d794 0', `${index % 6 === 0 ? '#a83a2c' : '#c9923f'} 0.6`, '#5d3a1a 1'], 0.4, 0.3, 0.8)),
        {
          transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(Math.atan2(Math.cos(turn) * 112, -Math.sin(turn) * 424) * 57.3 + 34).toFixed(1)})`,
        },
      ),
    }
  })
  const part = (front: boolean): string =>
    turns
      .filter(({ turn }) => Math.sin(turn) > 0 === front)
      .map(({ mark }) => mark)
      .join('')
  return part(true)
}

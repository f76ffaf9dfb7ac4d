import { smooth } from '../../curve.ts'
import { circle, group, rect, shape, stroke } from '../../markup.ts'
import { darker, ink, lighter, mix } from '../../palette.ts'
import { many, times } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'

export const boards = 716

const red = '#a8262c'

/** Hanging cloth from `left` to `right`, gathered so that its inner edge swings to `hem`. */
export const curtain = (sheet: Sheet, left: number, right: number, hem: readonly [number, number]): string => {
  const { random } = sheet
  const folds = 15
  const edges = times(folds + 1, (index) => {
    const share = index / folds
    return {
      top: left + (right - left) * share,
      foot: hem[0] + (hem[1] - hem[0]) * share + random.range(-5, 5),
      tone: random.range(0, 0.3),
    }
  })
  return edges
    .slice(1)
    .map(({ top, foot, tone }, index) => {
      const before = edges[index] ?? { top: left, foot: hem[0] }
      const waist = (a: number, b: number): number => a + (b - a) * 0.8
      const path = `M${before.top} -20C${before.top} 260 ${waist(before.top, before.foot)} 440 ${before.foot} ${boards + 14}Q${(before.foot + foot) / 2} ${boards + 24} ${foot + 1.5} ${boards + 14}C${waist(top, foot) + 1.5} 440 ${top + 1.5} 260 ${top + 1.5} -20Z`
      return shape(
        path,
        sheet.fade(
          [
            `${darker(red, 0.75)} 0`,
            `${darker(red, 0.25 + tone)} 0.3`,
            `${lighter(red, 0.1)} 0.55`,
            `${darker(red, 0.3)} 0.75`,
            `${darker(red, 0.8)} 1`,
          ],
          'right',
        ),
      )
    })
    .join('')
}

export const valance = (sheet: Sheet): string =>
  times(7, (index) => {
    const [left, right] = [index * 216 - 10, (index + 1) * 216 - 4]
    const middle = (left + right) / 2
    const swag = `M${left} 40C${left + 20} 170 ${middle - 50} 214 ${middle} 214C${middle + 50} 214 ${right - 20} 170 ${right} 40Z`
    const folds = many(6, (k) =>
      stroke(
        `M${left + 4 + k * 8} 44C${left + 30 + k * 12} ${150 - k * 6} ${middle - 40 + k * 4} ${196 - k * 22} ${middle} ${196 - k * 24}C${middle + 40 - k * 4} ${196 - k * 22} ${right - 30 - k * 12} ${150 - k * 6} ${right - 4 - k * 8} 44`,
        k % 2 === 0 ? darker(red, 0.7) : lighter(red, 0.1),
        5,
        { opacity: 0.5 },
      ),
    )
    const fringe =
      stroke(
        `M${left} 44C${left + 20} 174 ${middle - 50} 218 ${middle} 218C${middle + 50} 218 ${right - 20} 174 ${right} 44`,
        ink.ochre,
        9,
      ) +
      stroke(
        `M${left} 48C${left + 20} 180 ${middle - 50} 226 ${middle} 226C${middle + 50} 226 ${right - 20} 180 ${right} 48`,
        '#f3cf86',
        10,
        { 'stroke-dasharray': '2 4', 'stroke-linecap': 'butt' },
      )
    return (
      shape(swag, sheet.fade([darker(red, 0.75), darker(red, 0.2), darker(red, 0.55)])) +
      folds +
      fringe +
      circle(left + 3, 46, 10, ink.ochre)
    )
  }).join('') + rect(-10, -10, 1520, 58, sheet.fade(['#1d0d14', '#5b2a24', '#c08a45', '#5b2a24']))

export const proscenium = (sheet: Sheet): string => {
  const gold = sheet.fade(['#f3d492', '#b97f3a', '#5a3220'], 'right')
  const side =
    rect(-10, -10, 66, 850, sheet.fade(['#1c0f18', '#3a1c22'], 'right')) +
    rect(52, -10, 26, 850, gold) +
    many(13, (index) => circle(65, 40 + index * 64, 8, '#f6dca0') + circle(65, 40 + index * 64, 4, '#8a5628'))
  return side + group(side, { transform: 'translate(1500 0) scale(-1 1)' })
}

export const ties = (): string => {
  const cord = (lift: number): string =>
    smooth([
      [40, 470 - lift],
      [210, 520 - lift],
      [328, 492 - lift],
    ]) +
    smooth([
      [1460, 470 - lift],
      [1290, 520 - lift],
      [1172, 492 - lift],
    ])
  return stroke(cord(0), ink.ochre, 13) + stroke(cord(3), mix(ink.honey, ink.cream, 0.3), 3)
}

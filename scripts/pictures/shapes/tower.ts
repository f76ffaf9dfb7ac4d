import { clipped } from '../effects.ts'
import { circle, rect, shape, stroke } from '../markup.ts'
import { mix } from '../palette.ts'
import { times } from '../random.ts'
import type { Sheet } from '../sheet.ts'

export type TowerKind = 'slab' | 'step' | 'sail' | 'twist' | 'spire' | 'round'

const outline = (kind: TowerKind, wide: number, tall: number): string => {
  const half = wide / 2
  switch (kind) {
    case 'slab':
      return `M${-half} 0V${-tall}H${half}V0Z`
    case 'step':
      return `M${-half} 0V${-tall * 0.62}H${-half * 0.7}V${-tall * 0.84}H${-half * 0.4}V${-tall}H${half * 0.4}V${-tall * 0.84}H${half * 0.7}V${-tall * 0.62}H${half}V0Z`
    case 'sail':
      return `M${-half} 0V${-tall * 0.9}C${-half * 0.5} ${-tall} ${-half * 0.2} ${-tall} ${-half * 0.1} ${-tall}C${half * 0.8} ${-tall * 0.7} ${half * 1.05} ${-tall * 0.3} ${half} 0Z`
    case 'twist':
      return `M${-half} 0C${-half * 0.4} ${-tall * 0.3} ${-half * 1.1} ${-tall * 0.6} ${-half * 0.7} ${-tall}L${half * 0.5} ${-tall * 0.95}C${half * 1.1} ${-tall * 0.6} ${half * 0.5} ${-tall * 0.3} ${half} 0Z`
    case 'spire':
      return `M${-half} 0L${-half * 0.8} ${-tall * 0.5}H${-half * 0.62}L${-half * 0.5} ${-tall * 0.76}H${-half * 0.34}L${-half * 0.12} ${-tall}H${half * 0.12}L${half * 0.34} ${-tall * 0.76}H${half * 0.5}L${half * 0.62} ${-tall * 0.5}H${half * 0.8}L${half} 0Z`
    case 'round':
      return `M${-half} 0V${-tall * 0.82}C${-half} ${-tall * 1.06} ${half} ${-tall * 1.06} ${half} ${-tall * 0.82}V0Z`
  }
}

/** A tower at night, its foot at 0, lit on its left by the afterglow, its windows here and there. */
export const tower = (sheet: Sheet, kind: TowerKind, wide: number, tall: number): string => {
  const { random } = sheet
  const body = outline(kind, wide, tall)
  const [tone, glass] = [mix('#1a2450', '#3b3568', random.next()), random.pick(['#ffcf85', '#ffe4b0', '#ffb069', '#bfe3e0'])]
  const floor = random.range(8, 11)
  const windows = times(Math.floor(tall / floor), (row) => {
    const whole = random.chance(0.07)
    return times(Math.floor(wide / 7), (column) => {
      if (!whole && !random.chance(0.34)) return ''
      return rect(-wide / 2 + 2 + column * 7, -tall + 4 + row * floor, 4.4, floor * 0.5, glass, {
        opacity: random.range(0.4, 1).toFixed(2),
      })
    }).join('')
  }).join('')
  const aerial = (high: number, size: number): string =>
    stroke(`M0 ${-tall}V${-tall - high}`, '#5a527f', size * 0.8) + circle(0, -tall - high, size, '#ff7a5c')
  const mast = (kind === 'spire' ? aerial(74, 3) : '') + (kind === 'step' ? aerial(34, 2.2) : '')
  return (
    mast +
    shape(body, sheet.fade([mix(tone, '#d98a8a', 0.5), tone, mix(tone, '#0a1230', 0.45)], 'right')) +
    clipped(sheet.clip(shape(body, '#fff')), windows) +
    stroke(body.replace('Z', ''), '#e8a08f', 1, { opacity: 0.4 })
  )
}

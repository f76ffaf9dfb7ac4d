import { group, move } from '../../markup.ts'
import { mix } from '../../palette.ts'
import { person, type Person } from '../../shapes/people.ts'
import { umbrella } from '../../shapes/umbrella.ts'
import { air, far, space, street } from './street.ts'

export const walkers: readonly (readonly [x: number, z: number, colour: string, who: Person, flip: boolean])[] = [
  [-0.6, 22, '#6f7a98', { pose: 'walking' }, false],
  [0.9, 19, '#7d6a80', { pose: 'walking', wear: 'dress', head: 'scarf' }, true],
  [-1.6, 16, '#5d7a8a', { pose: 'walking' }, true],
  [1.9, 14, '#8a6a5a', { pose: 'walking', wear: 'dress', head: 'long' }, false],
  [-0.2, 12.4, '#4f6a7a', { pose: 'walking', wear: 'robe', head: 'scarf' }, false],
  [-2.5, 10.2, '#3f4a70', { pose: 'standing' }, false],
  [2.6, 9.2, '#2f6a72', { pose: 'walking', wear: 'dress', head: 'scarf' }, true],
  [-1.5, 7.6, '#c98a3e', { pose: 'walking' }, false],
  [0.36, 6.1, '#c23f35', { pose: 'walking', wear: 'dress', head: 'long' }, false],
  [2.35, 5.3, '#27476a', { pose: 'standing' }, true],
]

export const crowd = (): string =>
  walkers
    .map(([x, z, colour, who, flip]) => {
      const [px, py] = space(x, street, z)
      const size = (1.72 * 900) / z / 100
      const tone = mix('#12162c', air, far(z) * 0.8)
      const canopy = mix(colour, air, far(z) * 0.5)
      const figure = move(1.6, -0.8, person(mix('#ffce8a', air, far(z) * 0.4), who)) + person(tone, who)
      return move(px, py, group(figure + move(12, -48, umbrella(canopy, '#ffe0b0'), 1.05), flip ? { transform: 'scale(-1 1)' } : {}), size)
    })
    .join('')

import { taper, trace, type Point } from '../curve.ts'
import { circle, group, move, shape } from '../markup.ts'
import { poses, type Pose } from './poses.ts'

export interface Person {
  readonly pose: keyof typeof poses
  readonly wear?: 'suit' | 'robe' | 'dress'
  readonly head?: 'bare' | 'scarf' | 'helmet' | 'hat' | 'long'
  readonly child?: boolean
}

/** Where a limb ends. */
const end = (limb: string): Point => trace(limb).at(-1) ?? [0, 0]

const foot = ([x, y]: Point): string =>
  `M${x - 2.5} ${y + 2}V${y - 2}L${x + 2} ${y - 2.5}C${x + 4.5} ${y - 1.5} ${x + 6.5} ${y} ${x + 6.5} ${y + 2}Z`

const hand = ([x, y]: Point): string => `M${x - 1.4} ${y}a1.4 2 0 1 0 2.8 0a1.4 2 0 1 0 -2.8 0Z`

type Headwear = (x: number, y: number, r: number) => string

/** What is on a head of radius `r`: each kind's outline. */
const headwear: Readonly<Record<NonNullable<Person['head']>, Headwear>> = {
  scarf: (x, y, r) =>
    `M${x - r * 1.1} ${y + r * 2}C${x - r * 1.9} ${y - r * 0.6} ${x - r} ${y - r * 1.35} ${x} ${y - r * 1.3}C${x + r} ${y - r * 1.3} ${x + r * 1.3} ${y - r * 0.2} ${x + r * 0.8} ${y + r * 0.7}L${x + r * 1.2} ${y + r * 2}Z`,
  helmet: (x, y, r) =>
    `M${x - r * 1.2} ${y - r * 0.2}C${x - r * 1.2} ${y - r * 1.8} ${x + r * 1.1} ${y - r * 1.8} ${x + r * 1.15} ${y - r * 0.3}L${x + r * 1.7} ${y - r * 0.15}V${y + r * 0.1}H${x - r * 1.2}Z`,
  hat: (x, y, r) =>
    `M${x - r * 1.9} ${y - r * 0.45}Q${x} ${y - r * 1} ${x + r * 1.9} ${y - r * 0.45}Q${x} ${y + r * 0.05} ${x - r * 1.9} ${y - r * 0.45}ZM${x - r * 0.95} ${y - r * 0.6}C${x - r * 0.9} ${y - r * 1.75} ${x + r * 0.9} ${y - r * 1.75} ${x + r * 0.95} ${y - r * 0.6}Z`,
  long: (x, y, r) =>
    `M${x - r * 0.2} ${y - r * 1.15}C${x - r * 1.7} ${y - r * 1.1} ${x - r * 1.5} ${y + r * 0.8} ${x - r * 1.7} ${y + r * 2.4}L${x - r * 0.2} ${y + r * 2}L${x + r * 0.6} ${y - r}Z`,
  bare: (x, y, r) =>
    `M${x - r * 1.05} ${y + r * 0.3}C${x - r * 1.4} ${y - r * 1.3} ${x + r} ${y - r * 1.6} ${x + r * 0.95} ${y - r * 0.3}Z`,
}

const clothes = (wear: Person['wear'], pose: Pose, hip: number, flare: number): string => {
  const [front, back] = [end(pose.legs[0]), end(pose.legs[1])]
  const [right, left, top] = [Math.max(front[0], back[0]), Math.min(front[0], back[0]), pose.lean]
  if (wear === 'robe') {
    return `M${top - 6} -81C${top - 11} -66 -11 ${hip} ${left - 4} -5L${right + 5} -5C11 ${hip} ${top + 11} -66 ${top + 6} -81Z`
  }
  if (wear === 'dress') {
    return `M${top - 6} -81C${top - 8} -70 -7 -62 -7 -58C-12 -44 ${left - 5 - flare} -22 ${left - 6 - flare} -9Q${(left + right) / 2} -4 ${right + 7 + flare} -9C${right + 5 + flare} -24 12 -44 7 -58C7 -62 ${top + 8} -70 ${top + 6} -81Z`
  }
  return ''
}

/** A simple figure in one ink, 100 tall, its feet at 0,0. */
export const person = (colour: string, { pose, wear = 'suit', head = 'bare', child = false }: Person): string => {
  const stance = poses[pose]
  const seated = pose === 'reading'
  const size = child ? 8.6 : 6.6
  const [top, hip] = seated ? [-62, -33] : [-81, -50]
  const crown: Point = [stance.lean * 1.4, top - size - 3]
  const torso = taper(
    [
      [stance.lean, top],
      [stance.lean * 0.8, top + 5],
      [stance.lean * 0.5, top + 16],
      [stance.lean * 0.2, hip - 6],
      [0, hip + 6],
    ],
    [5, 17.5, 15, 13, 14],
  )
  const limbs = [
    ...stance.legs.flatMap((leg) => [taper(trace(leg), [8, 5.4, 3.2]), foot(end(leg))]),
    ...stance.arms.flatMap((arm) => [taper(trace(arm), [4.6, 3.4, 2]), hand(end(arm))]),
  ]
  const dress = seated ? [] : [clothes(wear, stance, hip, child ? 4 : 2)]
  const parts = [...limbs, torso, taper([[stance.lean, top], crown], [4.4, 5]), ...dress, headwear[head](crown[0], crown[1], size)]
  const soft = { stroke: colour, 'stroke-width': 2.2, 'stroke-linejoin': 'round' }
  return group(parts.map((part) => shape(part, colour)).join('') + circle(crown[0] + 0.4, crown[1], size - 0.6, colour), soft)
}

/** A plain chair for someone reading, its feet at 0. */
export const chair = (colour: string): string =>
  shape('M-15 -64h3.400l1 36h25v3.500h-1.400l1 24.500h-3l-1.600 -24.500h-20l-1.600 24.500h-3l1.200 -26z', colour)

/** A figure and its long shadow on the ground, which leans by `slope` of its height. */
export const shaded = (x: number, y: number, size: number, colour: string, who: Person, slope: number, shadow: string): string =>
  group(person(shadow, who), { transform: `translate(${x} ${y}) scale(${size}) matrix(1 0 ${-slope} -0.32 0 0)`, opacity: 0.4 }) +
  move(x, y, person(colour, who), size)

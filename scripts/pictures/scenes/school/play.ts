import { circle, ellipse, move, stroke } from '../../markup.ts'
import { ink, mix } from '../../palette.ts'
import { person, type Person, shaded } from '../../shapes/people.ts'
import { dusk } from './house.ts'

const child = (x: number, y: number, size: number, colour: string, who: Omit<Person, 'child'>, flip = false): string => {
  const [pose, slope] = [{ ...who, child: true }, flip ? -0.9 : 0.9]
  const figure =
    move(2.4 * size, -1.2 * size, person('#ffdca0', pose), size) + shaded(0, 0, size, mix(colour, '#3a2036', 0.55), pose, slope, dusk)
  return move(x, y, figure, 1, flip ? 'scale(-1 1)' : '')
}

export const play = (): string =>
  child(700, 640, 0.72, '#7a3046', { pose: 'standing', wear: 'dress', head: 'long' }) +
  child(742, 646, 0.76, '#2b4a66', { pose: 'waiting' }, true) +
  child(1030, 622, 0.6, '#8d4a3a', { pose: 'walking', wear: 'dress', head: 'scarf' }) +
  child(1076, 626, 0.62, '#2f5d5a', { pose: 'walking', wear: 'dress', head: 'long' }) +
  child(330, 640, 0.7, '#33415f', { pose: 'running' }) +
  child(250, 650, 0.74, '#a5512f', { pose: 'running' }) +
  move(1400, 650, shaded(0, 0, 1.12, '#3b2a44', { pose: 'standing', wear: 'dress', head: 'scarf' }, 0.9, dusk), 1) +
  child(1180, 824, 1.22, '#1f4f58', { pose: 'cheering', wear: 'dress', head: 'long' }) +
  child(1330, 800, 1.16, '#8a3240', { pose: 'pointing' }, true) +
  child(1400, 812, 1.18, '#c27a2e', { pose: 'waiting', wear: 'dress', head: 'scarf' }, true) +
  child(820, 800, 1.2, '#a8472f', { pose: 'running' }) +
  child(640, 826, 1.3, '#2a3d63', { pose: 'running' }, true) +
  circle(742, 826, 14, ink.cream) +
  stroke('M731 820L744 816L754 824M744 816L742 838', '#5b3550', 2) +
  ellipse(730, 842, 18, 4, dusk, { opacity: 0.4 })

export const ropeSkipping = (): string => {
  const turner = (x: number, colour: string, flip: boolean): string =>
    child(x, 716, 0.94, colour, { pose: 'pointing', wear: 'dress', head: flip ? 'long' : 'scarf' }, flip)
  return (
    turner(880, '#52385f', false) +
    turner(1090, '#2f6a63', true) +
    stroke('M909 652C950 560 1020 560 1061 652', '#7a3b34', 3) +
    move(985, 704, person('#6a3438', { pose: 'cheering', child: true }), 0.88) +
    ellipse(988, 718, 24, 4, dusk, { opacity: 0.35 })
  )
}

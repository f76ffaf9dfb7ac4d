/** A short melody in maqam Hijaz on D, composed for the paper, played on a plucked string. */
import { course, rate } from './pluck.ts'

const beat = 60 / 88
const tail = 3.2

/** The scale, in cents above D: the second a little high, the third a little low, as it is played. */
const hijaz = { D: 0, Eb: 112, Fs: 386, G: 498, A: 702, Bb: 792, C: 996 } as const

type Degree = keyof typeof hijaz
type Note = readonly [degree: Degree, octave: number, beats: number, strength?: number]

const phrases: readonly Note[] = [
  ['D', 3, 1, 0.9],
  ['Eb', 3, 0.5],
  ['Fs', 3, 0.5],
  ['G', 3, 1, 0.9],
  ['Fs', 3, 0.5],
  ['Eb', 3, 0.5],
  ['Fs', 3, 0.75],
  ['Eb', 3, 0.25],
  ['D', 3, 1.5, 0.85],
  ['C', 2, 0.5],
  ['D', 3, 1],
  ['A', 3, 1, 0.95],
  ['Bb', 3, 0.5],
  ['A', 3, 0.5],
  ['G', 3, 0.5],
  ['A', 3, 0.25],
  ['G', 3, 0.25],
  ['Fs', 3, 1],
  ['G', 3, 0.5],
  ['A', 3, 0.5],
  ['Bb', 3, 0.75, 0.9],
  ['A', 3, 0.25],
  ['G', 3, 0.5],
  ['Fs', 3, 0.5],
  ['Eb', 3, 1],
  ['D', 4, 1, 1],
  ['C', 3, 0.5],
  ['Bb', 3, 0.5],
  ['A', 3, 0.5],
  ['Bb', 3, 0.25],
  ['A', 3, 0.25],
  ['G', 3, 0.5],
  ['Fs', 3, 0.5],
  ['G', 3, 0.5],
  ['Fs', 3, 0.25],
  ['Eb', 3, 0.25],
  ['Fs', 3, 0.5],
  ['Eb', 3, 0.5, 0.7],
  ['D', 3, 2, 0.95],
]

/** The open strings under the tune: which beat, which string. */
const drones: readonly (readonly [beat: number, degree: Degree, octave: number])[] = [
  [0, 'D', 2],
  [4, 'G', 2],
  [6, 'D', 3],
  [8, 'D', 2],
  [12, 'A', 2],
  [16, 'D', 2],
  [20, 'G', 2],
  [23.5, 'A', 2],
  [25.5, 'D', 2],
]

/** Octaves are counted from D, as the maqam counts them: C is the last degree of its octave. */
const frequency = (degree: Degree, octave: number): number => 146.83 * 2 ** (octave - 3 + hijaz[degree] / 1200)

/** Warmth of the wooden bowl: three resonances, then a small room. */
const body = (dry: Float32Array): Float32Array => {
  const wet = new Float32Array(dry.length)
  for (const [hertz, width, gain] of [
    [105, 30, 0.9],
    [210, 55, 0.8],
    [395, 90, 0.6],
  ] as const) {
    const r = Math.exp((-Math.PI * width) / rate)
    const turn = (2 * Math.PI * hertz) / rate
    const [a1, a2] = [2 * r * Math.cos(turn), -r * r]
    const level = (1 - r) * Math.sqrt(1 - 2 * r * Math.cos(2 * turn) + r * r)
    let [one, two] = [0, 0]
    for (let index = 0; index < dry.length; index += 1) {
      const value = (dry[index] ?? 0) * level + a1 * one + a2 * two
      ;[two, one] = [one, value]
      wet[index] = (wet[index] ?? 0) + value * gain
    }
  }
  const room = dry.map((value, index) => value + (wet[index] ?? 0))
  for (const [seconds, gain] of [
    [0.031, 0.16],
    [0.047, 0.13],
    [0.071, 0.1],
    [0.113, 0.07],
  ] as const) {
    const late = Math.round(seconds * rate)
    for (let index = late; index < room.length; index += 1) room[index] = (room[index] ?? 0) + (room[index - late] ?? 0) * gain
  }
  return room
}

/** The whole piece as samples between -1 and 1. */
export const melody = (): Float32Array => {
  const beats = phrases.reduce((sum, [, , long]) => sum + long, 0)
  const piece = new Float32Array(Math.ceil((beats * beat + tail) * rate))
  const play = (at: number, sound: Float32Array): void => {
    const start = Math.round(at * beat * rate)
    sound.forEach((value, index) => {
      if (start + index < piece.length) piece[start + index] = (piece[start + index] ?? 0) + value
    })
  }
  let now = 0
  phrases.forEach(([degree, octave, long, strength = 0.72], index) => {
    const held = long >= 2 ? tail + 1 : long * beat + 0.5
    play(now, course({ frequency: frequency(degree, octave), seconds: held, strength, seed: 300 + index }))
    now += long
  })
  drones.forEach(([at, degree, octave], index) => {
    play(at, course({ frequency: frequency(degree, octave), seconds: 3, strength: 0.5, seed: 900 + index }))
  })
  const sounded = body(piece)
  const loudest = sounded.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const ending = rate * 1.5
  return sounded.map((value, index) => (value / loudest) * 0.86 * Math.min(1, (sounded.length - index) / ending))
}

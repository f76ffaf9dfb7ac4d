/** A plucked string, by Karplus and Strong: a burst of noise going round a damped loop. */
import { Random } from '../random.ts'

export const rate = 44_100

export interface Pluck {
  readonly frequency: number
  readonly seconds: number
  readonly strength: number
  readonly seed: number
}

/** What the plectrum sets going: noise, softened for a weak stroke, notched by where it strikes. */
const excitation = (length: number, { strength, seed }: Pluck): Float32Array => {
  const random = new Random(seed)
  const burst = new Float32Array(length)
  const softness = 0.82 - strength * 0.45
  let last = 0
  for (let index = 0; index < length; index += 1) {
    last = last * softness + random.range(-1, 1) * (1 - softness)
    burst[index] = last
  }
  const strike = Math.max(1, Math.round(length * 0.17))
  return burst.map((value, index) => value - (burst[(index + length - strike) % length] ?? 0) * 0.9)
}

/** One string sounding, as samples. */
const string = (pluck: Pluck): Float32Array => {
  const period = rate / pluck.frequency
  const length = Math.floor(period - 0.5)
  const part = period - 0.5 - length
  const tune = (1 - part) / (1 + part)
  const loop = excitation(length, pluck)
  const sound = new Float32Array(Math.floor(pluck.seconds * rate))
  const decay = 0.9965 - 0.55 / pluck.frequency
  let [before, allpassIn, allpassOut] = [0, 0, 0]
  for (let index = 0; index < sound.length; index += 1) {
    const place = index % length
    const value = loop[place] ?? 0
    const damped = (value * 0.62 + before * 0.38) * decay
    before = value
    allpassOut = tune * (damped - allpassOut) + allpassIn
    allpassIn = damped
    loop[place] = allpassOut
    sound[index] = value
  }
  return sound
}

/** A course of two strings, as an oud has them: nearly, never quite, in unison. */
export const course = (pluck: Pluck): Float32Array => {
  const first = string(pluck)
  const second = string({ ...pluck, frequency: pluck.frequency * 1.0011, seed: pluck.seed + 7 })
  const late = Math.round(rate * 0.004)
  const fade = rate * 0.06
  return first.map((value, index) => {
    const ending = Math.min(1, (first.length - index) / fade)
    return (value + (second[index - late] ?? 0) * 0.8) * pluck.strength * ending
  })
}

/** Water against a quay, quietly: filtered noise that swells and falls. */
import { Random } from '../random.ts'
import { rate } from './pluck.ts'

export const waves = (seconds: number): Float32Array => {
  const random = new Random(77)
  const sound = new Float32Array(seconds * rate)
  let [low, lower] = [0, 0]
  for (let index = 0; index < sound.length; index += 1) {
    const turn = (index / sound.length) * Math.PI * 2
    const swell = 0.45 + 0.35 * Math.sin(turn * 2 - 1) + 0.2 * Math.sin(turn * 3 + 0.6)
    const brightness = 0.02 + 0.05 * Math.max(0, swell)
    low += (random.range(-1, 1) - low) * brightness
    lower += (low - lower) * 0.004
    sound[index] = (low - lower) * Math.max(0.05, swell) * 0.5
  }
  return sound
}

/**
 * Records the sample paper's film and music: `node scripts/pictures/record.ts`.
 * Needs ffmpeg on the PATH (Debian: `apt-get install ffmpeg`), with VP9, Opus and MP3.
 */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import sharp from 'sharp'
import { expose } from './press.ts'
import { harbor } from './scenes/harbor.ts'
import type { Scene } from './sheet.ts'
import { melody } from './sounds/melody.ts'
import { rate } from './sounds/pluck.ts'
import { waves } from './sounds/waves.ts'

const folder = join(import.meta.dirname, '../../public/content/ar/media')
const [seconds, pace] = [8, 15]
const size = '640x360'

const heard = (input: string): string[] => ['-f', 'f32le', '-ar', String(rate), '-ac', '1', '-i', input]
const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact']

interface Recording {
  /** Where the first input goes, and the second where there is one. */
  readonly inlets: readonly [Writable, Writable]
  readonly done: Promise<void>
}

/** Starts ffmpeg: what is written to its pipes 0 and 3 becomes `file`. */
const encode = (inputs: readonly string[], outputs: readonly string[], file: string): Recording => {
  const child = spawn('ffmpeg', ['-v', 'error', '-y', ...inputs, ...outputs, ...plain, join(folder, file)], {
    stdio: ['pipe', 'inherit', 'inherit', 'pipe'],
  })
  const [first, , , second] = child.stdio
  if (!(first instanceof Writable && second instanceof Writable)) throw new Error('ffmpeg has no pipes to write to.')
  const done = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`ffmpeg could not make ${file}.`))
    })
  })
  return { inlets: [first, second], done }
}

const recordMelody = async (): Promise<void> => {
  const { inlets, done } = encode(heard('pipe:0'), ['-c:a', 'libmp3lame', '-b:a', '64k'], 'oud-melody.mp3')
  inlets[0].end(Buffer.from(melody().buffer))
  await done
}

const recordHarbor = async (): Promise<void> => {
  const seen = ['-f', 'rawvideo', '-pix_fmt', 'rgb24', '-s', size, '-r', String(pace), '-i', 'pipe:0']
  const video = ['-c:v', 'libvpx-vp9', '-pix_fmt', 'yuv420p', '-crf', '38', '-b:v', '0', '-deadline', 'good', '-cpu-used', '1', '-g', '240']
  const { inlets, done } = encode([...seen, ...heard('pipe:3')], [...video, '-c:a', 'libopus', '-b:a', '24k'], 'harbor-morning.webm')
  inlets[1].end(Buffer.from(waves(seconds).buffer))
  for (let frame = 0; frame < seconds * pace; frame += 1) {
    const moment: Scene = { width: 1600, height: 900, seed: 21, draw: (sheet) => harbor(sheet, frame / (seconds * pace)) }
    inlets[0].write(
      await sharp(await expose(moment, 0.4))
        .removeAlpha()
        .raw()
        .toBuffer(),
    )
  }
  inlets[0].end()
  await done
}

if (spawnSync('ffmpeg', ['-version']).error) throw new Error('ffmpeg is needed to record the film and the music: install it first.')
await recordMelody()
await recordHarbor()

import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import * as v from 'valibot'
import { readCacheFile } from '../files/readCacheFile.ts'
import { writeFileAtomic } from '../files/writeFileAtomic.ts'
import { findMediaFault } from './findMediaFault.ts'
import { describePictureError } from './findPictureFault.ts'
import type { PublishedPicture } from './publishedPicture.ts'

/** The widths in pixels that the layout needs at device pixel ratios of 1 to 3. Pictures are never enlarged. */
const WIDTHS = [320, 640, 960, 1280, 1600]

export const FORMATS = ['avif', 'webp', 'jpg'] as const

/**
 * How long the encoder looks for smaller files, from 0 to 9. At 1 it takes a quarter of the time, for files that are
 * 6 % larger (docs/decisions/0019-what-a-picture-costs.md).
 */
const AVIF_EFFORT = 3

/** Part of the hash in a picture's name, so that a picture encoded with other settings gets another name. */
const ENCODER_SETTINGS = `w320-1600 decoded once avif50e${AVIF_EFFORT} webp76 jpg76`

/** Hexadecimal digits of the hash in a picture's name. */
const HASH_LENGTH = 8

const factsSchema = v.object({
  width: v.number(),
  height: v.number(),
  widths: v.array(v.number()),
  placeholder: v.string(),
})

export type ResizedPicture = PublishedPicture & { folder: string }

/**
 * Resizes a picture to all widths and formats, unless the cache holds them already. The cache's keys are content
 * hashes. Returns what is wrong with a file that is no picture, in words.
 */
export async function resizePicture(content: string, file: string, cache: string): Promise<ResizedPicture | string> {
  try {
    return await resize(content, file, cache)
  } catch (error) {
    return (await findMediaFault(join(content, file))) ?? describePictureError(error)
  }
}

async function resize(content: string, file: string, cache: string): Promise<ResizedPicture | string> {
  const bytes = await readFile(join(content, file))
  const digest = hash('sha256', Buffer.concat([bytes, Buffer.from(ENCODER_SETTINGS)])).slice(0, 16)
  const folder = join(cache, 'media', digest)
  const facts = join(folder, 'picture.json')
  if (!existsSync(facts)) {
    const fault = await findMediaFault(join(content, file))
    if (fault !== undefined) return fault
    await encodePicture(bytes, folder, facts)
  }
  const { dir, name } = parse(file)
  const resized = await readCacheFile(factsSchema, facts)
  if (!resized) throw new Error(`${facts} cannot be read: delete the cache and build again`)
  return { ...resized, stem: `${dir}/${name}.${digest.slice(0, HASH_LENGTH)}`, folder }
}

async function encodePicture(bytes: Buffer, folder: string, facts: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const largest = await decodePicture(
    sharp(bytes)
      .rotate()
      .resize({ width: WIDTHS.at(-1), withoutEnlargement: true }),
  )
  const widths = [...WIDTHS.filter((each) => each < largest.width), largest.width]
  for (const each of widths) await encodeWidth(largest, each, folder)
  const { width, height } = largest
  const resized = { width, height, widths, placeholder: await createPlaceholder(largest) }
  await writeFileAtomic(facts, JSON.stringify(resized))
}

/** A picture as its pixels. */
type Pixels = { data: Buffer; width: number; height: number; channels: 1 | 2 | 3 | 4 }

/**
 * Decodes a picture, which is then never decoded again: with an AVIF original, that took half the time. The pixels are
 * in sRGB.
 */
async function decodePicture(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

const fromPixels = ({ data, ...raw }: Pixels): Sharp => sharp(data, { raw })

async function encodeWidth(picture: Pixels, width: number, folder: string): Promise<void> {
  const resized = await decodePicture(fromPixels(picture).resize({ width }))
  await Promise.all([
    fromPixels(resized)
      .avif({ quality: 50, effort: AVIF_EFFORT })
      .toFile(join(folder, `${width}.avif`)),
    fromPixels(resized)
      .webp({ quality: 76, effort: 4 })
      .toFile(join(folder, `${width}.webp`)),
    fromPixels(resized)
      .jpeg({ quality: 76, mozjpeg: true })
      .toFile(join(folder, `${width}.jpg`)),
  ])
}

/** A picture twelve pixels wide, which a browser scales up to a blurred preview. */
async function createPlaceholder(picture: Pixels): Promise<string> {
  const tiny = await fromPixels(picture).resize({ width: 12 }).webp({ quality: 30, effort: 6 }).toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}

import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import sharp from 'sharp'
import * as v from 'valibot'
import { readCacheFile } from '../files/readCacheFile.ts'
import type { PublishedPicture } from './publishedPicture.ts'

/** The widths the layout uses on screens of one to three pixels a point; a picture is never made larger than it is. */
export const WIDTHS = [320, 640, 960, 1280, 1600]

export const FORMATS = ['avif', 'webp', 'jpg'] as const

/** Part of each picture's name: pictures made in another way must not be taken for these. */
const RECIPE = 'w320-1600 avif50e3 webp76 jpg76'

/** Bytes of a picture's name that stand for its content. */
const HASH_LENGTH = 8

const factsSchema = v.object({
  width: v.number(),
  height: v.number(),
  widths: v.array(v.number()),
  placeholder: v.string(),
})

export type Picture = PublishedPicture & { folder: string }

/** Makes a picture in all widths and formats, or finds it made before: the cache goes by content. */
export async function resizePicture(content: string, file: string, cache: string): Promise<Picture> {
  const bytes = await readFile(join(content, file))
  const digest = hash('sha256', Buffer.concat([bytes, Buffer.from(RECIPE)])).slice(0, 16)
  const folder = join(cache, 'media', digest)
  const facts = join(folder, 'picture.json')
  if (!existsSync(facts)) await make(bytes, folder, facts)
  const { dir, name } = parse(file)
  const made = await readCacheFile(factsSchema, facts)
  if (!made) throw new Error(`${facts} cannot be read: delete the cache and build again`)
  return { ...made, stem: `${dir}/${name}.${digest.slice(0, HASH_LENGTH)}`, folder }
}

async function make(bytes: Buffer, folder: string, facts: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const upright = await sharp(bytes).rotate().toBuffer({ resolveWithObject: true })
  const { width, height } = upright.info
  const widths = [...WIDTHS.filter((each) => each < width), Math.min(width, WIDTHS.at(-1) ?? width)]
  for (const each of widths) await makeWidth(upright.data, each, folder)
  const largest = widths.at(-1) ?? width
  const made = {
    width: largest,
    height: Math.round((height * largest) / width),
    widths,
    placeholder: await placeholderOf(upright.data),
  }
  await writeFile(`${facts}.part`, JSON.stringify(made))
  await rename(`${facts}.part`, facts)
}

async function makeWidth(picture: Buffer, width: number, folder: string): Promise<void> {
  const resized = sharp(picture).resize({ width }).keepIccProfile()
  await Promise.all([
    resized
      .clone()
      .avif({ quality: 50, effort: 3 })
      .toFile(join(folder, `${width}.avif`)),
    resized
      .clone()
      .webp({ quality: 76, effort: 4 })
      .toFile(join(folder, `${width}.webp`)),
    resized
      .clone()
      .jpeg({ quality: 76, mozjpeg: true })
      .toFile(join(folder, `${width}.jpg`)),
  ])
}

/** Twelve pixels across, which a browser scales up into a soft likeness. */
async function placeholderOf(picture: Buffer): Promise<string> {
  const tiny = await sharp(picture).resize({ width: 12 }).webp({ quality: 30, effort: 6 }).toBuffer()
  return `data:image/webp;base64,${tiny.toString('base64')}`
}

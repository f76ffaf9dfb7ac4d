import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resizePicture, type ResizedPicture } from '#publishing/media/resizePicture.ts'

const folder = mkdtempSync(join(tmpdir(), 'jarida-resize-'))

beforeAll(() => mkdirSync(join(folder, 'ar/media'), { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true }))

async function resize(name: string, picture: Sharp): Promise<ResizedPicture> {
  writeFileSync(join(folder, 'ar/media', name), await picture.toBuffer())
  const resized = await resizePicture(folder, `ar/media/${name}`, join(folder, 'cache'))
  if (typeof resized === 'string') throw new Error(resized)
  return resized
}

/** A picture whose upper half is red and whose lower half is blue. */
function redAboveBlue(width: number, height: number): Sharp {
  const half = { create: { width, height: height / 2, channels: 3, background: '#c00' } } as const
  const blue = { input: { create: { ...half.create, background: '#00c' } }, top: height / 2, left: 0 } as const
  return sharp({ create: { ...half.create, height } }).composite([blue])
}

/** The colour of a published file's first pixel, whose channels are rounded to 0, 1 or 2 (of 255). */
async function firstPixel({ folder: files }: ResizedPicture, file: string): Promise<number[]> {
  const pixels = await sharp(join(files, file)).raw().toBuffer()
  return [...pixels.subarray(0, 3)].map((channel) => Math.round((2 * channel) / 255))
}

const FORMATS = ['avif', 'webp', 'jpg']

test('a picture that the camera turned stands upright in every format', async () => {
  const upright = await redAboveBlue(400, 700).png().toBuffer()
  // Orientation 6: the file's pixels must be turned clockwise.
  const turned = await resize('turned.jpg', sharp(upright).rotate(-90).withMetadata({ orientation: 6 }).jpeg())
  expect(turned).toMatchObject({ width: 400, height: 700, widths: [320, 400] })
  for (const format of FORMATS) expect(await firstPixel(turned, `320.${format}`)).toEqual([2, 0, 0])
})

test('pictures are never enlarged, and never wider than the layout needs', async () => {
  expect(await resize('wide.avif', redAboveBlue(2000, 1000).avif({ effort: 0 }))).toMatchObject({
    width: 1600,
    height: 800,
    widths: [320, 640, 960, 1280, 1600],
  })
  expect(await resize('small.png', redAboveBlue(60, 40).png())).toMatchObject({ width: 60, height: 40, widths: [60] })
})

test('grey pictures and pictures of 16 bits a colour keep their colours', async () => {
  const grey = await resize(
    'grey.png',
    sharp({ create: { ...white, background: '#888' } })
      .toColourspace('b-w')
      .png(),
  )
  const deep = await resize('deep.png', sharp({ create: white }).toColourspace('rgb16').png())
  for (const format of FORMATS) {
    expect(await firstPixel(grey, `60.${format}`)).toEqual([1, 1, 1])
    expect(await firstPixel(deep, `60.${format}`)).toEqual([2, 2, 2])
  }
})

const white = { width: 60, height: 40, channels: 3, background: '#fff' } as const

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { createIconFiles } from '#publishing/webApp/createIconFiles.ts'

const icons = new Map<string, Buffer>()

async function draw(svg: Buffer): Promise<void> {
  for await (const { file, text } of createIconFiles(svg, '#fbfaf7')) icons.set(file, Buffer.from(text))
}

beforeAll(async () => draw(await readFile(join(import.meta.dirname, '../../../public/icon.svg'))))

const svgOf = (shapes: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${shapes}</svg>`)

const cornerOf = async (icon: Buffer): Promise<number[]> => [
  ...(await sharp(icon).ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()),
]

test.each([
  ['icons/icon-192.png', 192],
  ['icons/icon-512.png', 512],
  ['icons/maskable-512.png', 512],
  ['icons/apple-touch-icon.png', 180],
])('%s is a PNG of %i pixels', async (file, size) => {
  const { format, width, height } = await sharp(icons.get(file)).metadata()
  expect([format, width, height]).toEqual(['png', size, size])
})

test('an icon that devices crop is filled to its corners with the colour of the icon', async () => {
  for (const file of ['icons/maskable-512.png', 'icons/apple-touch-icon.png']) {
    expect(await cornerOf(icons.get(file) ?? Buffer.of())).toEqual([251, 250, 247, 255])
  }
  await draw(svgOf('<rect width="64" height="64" rx="20" fill="#112233"/>'))
  expect(await cornerOf(icons.get('icons/icon-512.png') ?? Buffer.of())).toEqual([0, 0, 0, 0])
  expect(await cornerOf(icons.get('icons/maskable-512.png') ?? Buffer.of())).toEqual([17, 34, 51, 255])
})

test('a symbol without a background is drawn on the colour of the paper', async () => {
  await draw(svgOf('<circle cx="32" cy="32" r="12" fill="#112233"/>'))
  expect(await cornerOf(icons.get('icons/maskable-512.png') ?? Buffer.of())).toEqual([251, 250, 247, 255])
})

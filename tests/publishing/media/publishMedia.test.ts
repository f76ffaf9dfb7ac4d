import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishMedia, type PublishedMedia } from '#publishing/media/publishMedia.ts'
import { trial } from '../../reliability/trial.ts'

const folder = mkdtempSync(join(tmpdir(), 'jarida-media-'))
const media = (name: string) => join(folder, 'content/ar/media', name)

const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#888', noise } })
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)
const ENTITIES = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa">'
const entity = (name: string, of: string) => `<!ENTITY ${name} "${`&${of};`.repeat(50)}">`
const svg = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${text}</text></svg>`

/** Files that cannot be shown, with their bytes and what is said of them. */
const bad: [string, string, () => Promise<string | Buffer>, RegExp][] = [
  ['text', 'text.jpg', async () => 'this is no picture', /^a file that is no picture$/u],
  ['nothing', 'empty.jpg', async () => '', /^an empty file$/u],
  ['nothing', 'empty.mp3', async () => '', /^an empty file$/u],
  ['half of a JPEG', 'cut.jpg', async () => half(await picture.jpeg().toBuffer()), /^a damaged picture/u],
  ['half of a PNG', 'cut.png', async () => half(await picture.png().toBuffer()), /^a damaged picture/u],
  ['half of a WebP', 'cut.webp', async () => half(await picture.webp().toBuffer()), /^a damaged picture/u],
  [
    'an SVG with the name of a JPEG',
    'drawing.jpg',
    async () => svg(''),
    /^an SVG drawing, whose name must end in \.svg$/u,
  ],
  [
    'an SVG that grows to gigabytes',
    'bomb.svg',
    async () =>
      `${ENTITIES}${entity('b', 'a')}${entity('c', 'b')}${entity('d', 'c')}${entity('e', 'd')}]>${svg('&e;')}`,
    /^a damaged picture/u,
  ],
  ['HTML with the name of a GIF', 'page.gif', async () => '<!doctype html><p>404', /^a file that is no picture$/u],
]
const names = bad.map(([, name]) => name)

let published: PublishedMedia

beforeAll(async () => {
  mkdirSync(media(''), { recursive: true })
  for (const [, name, bytes] of bad) writeFileSync(media(name), await bytes())
  writeFileSync(media('png.jpg'), await picture.png().toBuffer())
  writeFileSync(media('50%.jpg'), await picture.jpeg().toBuffer())
  symlinkSync('50%.jpg', media('link.jpg'))
  symlinkSync('gone.jpg', media('broken.jpg'))
  const used = [...names, 'png.jpg', '50%.jpg', 'link.jpg', 'broken.jpg'].map((name) => `ar/media/${name}`)
  const paths = { content: join(folder, 'content'), out: join(folder, 'out'), cache: join(folder, 'cache') }
  published = await publishMedia(paths, ['ar'], new Set(used), () => undefined)
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(bad)('a picture file that holds %s is named with its fault (%s)', (row, name, _bytes, fault) =>
  trial({ table: 'newsroom', row: `a picture file that holds ${row}` }, () => {
    expect(published.faults.get(`ar/media/${name}`)).toMatch(fault)
    return undefined
  }),
)

test('one bad picture never stops the others: names with a percent sign, links and other extensions work', () =>
  trial({ table: 'newsroom', row: 'a good picture among bad files' }, () => {
    expect([...published.pictures.keys()]).toEqual(['ar/media/50%.jpg', 'ar/media/link.jpg', 'ar/media/png.jpg'])
    expect(published.faults.get('ar/media/broken.jpg')).toBe('a file that cannot be read (ENOENT)')
    expect([...published.files.values()].flat().filter((file) => names.some((name) => file.includes(name)))).toEqual([])
    return undefined
  }))

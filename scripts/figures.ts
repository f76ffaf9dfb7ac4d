import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { findProjectPaper } from '../src/publishing/source/findProjectPaper.ts'

// npm run figures: prints the bytes that a reader downloads for a first Arabic article of the sample paper, with text
// compressed by Brotli (quality 11). It reads the built site. In a newsroom's clone, set JARIDA_PAPER=sample for the
// build and for this command.
const { out, notice } = findProjectPaper(process.env)
if (notice === undefined) {
  throw new Error('the figures are of the sample paper: set JARIDA_PAPER=sample and build it first')
}
const ARTICLE = join(out, 'ar/article/port-reopens.html')
const PICTURE = /^harbor-dawn\..*-960\.avif$/u

const page = readFileSync(ARTICLE, 'utf8')
const compressedSize = (file: string): number => brotliCompressSync(readFileSync(file)).length
const assetPath = (name: string): string => join(out, 'assets', name)

/** The first group of every match of a pattern in the page. */
const matchAll = (pattern: RegExp): string[] => [...page.matchAll(pattern)].flatMap(([, name]) => name ?? [])

const requestedBy = (attribute: string): string[] =>
  matchAll(new RegExp(`data-${attribute}="([^"]+)"`, 'gu')).flatMap((addresses) =>
    addresses.split(' ').map((address) => basename(address)),
  )
const importsOf = (name: string): string[] =>
  [...readFileSync(assetPath(name), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/gu)].flatMap(
    ([, file]) => file ?? [],
  )
const withImports = (names: string[]): string[] => [...new Set(names.flatMap((name) => [name, ...importsOf(name)]))]
const first = withImports(requestedBy('main'))
const app = withImports(requestedBy('ahead')).filter((name) => !first.includes(name))
const sizeOf = (names: readonly string[]): number => sum(names.map((name) => compressedSize(assetPath(name))))
const fonts = matchAll(/rel="preload" href="[^"]*\/([^"/]+\.woff2)"/gu)
const media = join(out, 'content/ar/media')
const picture = readdirSync(media).find((name) => PICTURE.test(name)) ?? ''

const figures = {
  'page, with its styles': compressedSize(ARTICLE),
  'fonts, four files': sum(fonts.map((name) => readFileSync(assetPath(name)).length)),
  'lead picture, AVIF, 960 wide': readFileSync(join(media, picture)).length,
  'JavaScript, after load': sizeOf(first),
  'stylesheet for the rest of the page': sum(
    matchAll(/data-css="[^"]*\/([^"/]+)"/gu).map((name) => compressedSize(assetPath(name))),
  ),
}
const all = { 'first view in all': sum(Object.values(figures)), 'the app, once the page is at rest': sizeOf(app) }
for (const [name, bytes] of Object.entries({ ...figures, ...all })) {
  console.log(`${name}: ${bytes.toLocaleString('en')}`)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

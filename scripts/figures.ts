import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { findProjectPaper } from '../src/publishing/source/projectPaper.ts'

// npm run figures: the bytes that a reader downloads for a first Arabic article of the sample paper, with text
// compressed by brotli (quality 11). It reads the built site. In a newsroom's clone, set JARIDA_PAPER=sample for the
// build and for this command.
const { out, notice } = findProjectPaper(process.env)
if (notice === undefined) {
  throw new Error('the figures are of the sample paper: set JARIDA_PAPER=sample and build it first')
}
const ARTICLE = join(out, 'ar/article/port-reopens.html')
const PICTURE = /^harbor-dawn\..*-960\.avif$/u

const page = readFileSync(ARTICLE, 'utf8')
const compressed = (file: string): number => brotliCompressSync(readFileSync(file)).length
const asset = (name: string): string => join(out, 'assets', name)

/** The first group of every match of a pattern in the page. */
const named = (pattern: RegExp): string[] => [...page.matchAll(pattern)].flatMap(([, name]) => name ?? [])

const asked = named(/data-(?:main|ahead)="([^"]+)"/gu).flatMap((addresses) =>
  addresses.split(' ').map((address) => basename(address)),
)
const imported = (name: string): string[] =>
  [...readFileSync(asset(name), 'utf8').matchAll(/(?:from|import)"\.\/([^"]+)"/gu)].flatMap(([, file]) => file ?? [])
const scripts = [...new Set(asked.flatMap((name) => [name, ...imported(name)]))]
const fonts = named(/rel="preload" href="[^"]*\/([^"/]+\.woff2)"/gu)
const media = join(out, 'content/ar/media')
const picture = readdirSync(media).find((name) => PICTURE.test(name)) ?? ''

const figures = {
  'page, with its styles': compressed(ARTICLE),
  'fonts, four files': sum(fonts.map((name) => readFileSync(asset(name)).length)),
  'lead picture, AVIF, 960 wide': readFileSync(join(media, picture)).length,
  'JavaScript, after load': sum(scripts.map((name) => compressed(asset(name)))),
  'stylesheet, after load': sum(named(/data-css="[^"]*\/([^"/]+)"/gu).map((name) => compressed(asset(name)))),
}
for (const [name, bytes] of Object.entries({ ...figures, 'first view in all': sum(Object.values(figures)) })) {
  console.log(`${name}: ${bytes.toLocaleString('en')}`)
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/**
 * Writes src/publishing/fonts/fallbacks.json: how much system fonts must be scaled to replace the paper's own fonts.
 * Run it with the folders of the system fonts: `node scripts/measure-fallbacks.ts FOLDER…`. It measures the text of the
 * sample paper. A font that is in none of the folders keeps its current figures.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { site } from '../sample/site.ts'
import { listFaces } from '../src/publishing/fonts/listFaces.ts'
import current from '../src/publishing/fonts/fallbacks.json' with { type: 'json' }
import { charactersOf } from '../src/publishing/fonts/unicodeRange.ts'
import candidates from './fonts/candidates.json' with { type: 'json' }
import { openFont, measureShapedWidth, type ShapingFont } from './fonts/measureShapedWidth.ts'

type Family = (typeof candidates)[number]
type Candidate = Family['fonts'][number]
type Figures = (typeof current.faces)[number]

const { resolve } = createRequire(import.meta.url)
const folders = process.argv.slice(2)
const percent = (ratio: number): number => Math.round(ratio * 10000) / 100

const measured: Figures[] = []
for (const family of candidates) for (const font of family.fonts) measured.push(...(await measureFont(family, font)))
const file = new URL('../src/publishing/fonts/fallbacks.json', import.meta.url)
writeFileSync(file, `${JSON.stringify({ faces: measured }, null, 2)}\n`)
console.table(
  measured.map(({ family, weight, local, sizeAdjust, webEm, localEm, source }) => ({
    family,
    weight,
    local: local[0],
    sizeAdjust,
    webEm,
    localEm,
    source,
  })),
)

async function measureFont(family: Family, font: Candidate): Promise<Figures[]> {
  const path = folders.flatMap((folder) => globSync(join(folder, '**', font.file)))[0]
  return path ? [await compare(family, font, path)] : current.faces.filter((face) => isFigureOf(face, family, font))
}

function isFigureOf(face: Figures, { family }: Family, { local }: Candidate): boolean {
  return face.family === family && face.local[0] === local[0]
}

/** Compares both fonts on the characters that the system font has. */
async function compare({ family, web, language }: Family, candidate: Candidate, path: string): Promise<Figures> {
  const { weight, local, file, standsFor } = candidate
  const system = openFont(readFileSync(path))
  const text = Array.from(readSampleText(language))
    .filter((character) => system.codePoints.has(character.codePointAt(0) ?? 0))
    .join('')
  const own = await openWebFonts(web, weight)
  const webEm = measureShapedWidth(text, language, own) / text.length
  const localEm = measureShapedWidth(text, language, [system]) / text.length
  const { ascender, descender } = own[0]?.font.hExtents() ?? { ascender: 0, descender: 0 }
  const scale = (webEm / localEm) * (own[0]?.unitsPerEm ?? 1000)
  return {
    family,
    weight,
    local,
    sizeAdjust: percent(webEm / localEm),
    ascentOverride: percent(ascender / scale),
    descentOverride: percent(-descender / scale),
    webEm: Number(webEm.toFixed(4)),
    localEm: Number(localEm.toFixed(4)),
    characters: text.length,
    source: standsFor ? `derived: ${file} has the widths of ${standsFor}` : `measured: ${file}`,
  }
}

/** Opens the web fonts of a family at one weight, as a browser would load them. */
function openWebFonts(family: string, weight: number): Promise<ShapingFont[]> {
  const parts = listFaces(site.languages).filter(
    (face) => face.family === family && (typeof face.wght !== 'number' || face.wght === weight),
  )
  return Promise.all(
    parts.map(async ({ source, unicodeRange }) => {
      const options = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const
      return openFont(await subsetFont(readFileSync(resolve(source)), charactersOf(unicodeRange), options))
    }),
  )
}

/** Reads the text of the sample articles: every string in a "text" or "abstract". */
function readSampleText(language: string): string {
  const files = globSync(`sample/content/${language}/articles/*.json`).toSorted()
  return files.flatMap((file) => collectText(JSON.parse(readFileSync(file, 'utf8')))).join(' ')
}

function collectText(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['text', 'abstract'].includes(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((item) => collectText(item, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, child]) => collectText(child, name))
}

import { globSync, readFileSync } from 'node:fs'
import { Blob, Face as FontFile } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { build } from 'vite'
import { beforeAll, describe, expect, test } from 'vitest'
import { arabicCore, arabicSans, urdu } from '#publishing/fonts/coverage.ts'
import { listFaces } from '#publishing/fonts/listFaces.ts'
import { listFacesToPreload } from '#publishing/fonts/listFacesToPreload.ts'
import { createFontFaceRules } from '#publishing/fonts/createFontFaceRules.ts'
import { fontsPlugin } from '#publishing/fonts/fontsPlugin.ts'
import { subsetFace } from '#publishing/fonts/subsetFace.ts'
import { site } from '#sample/site.ts'
import { charactersOf, parseUnicodeRange } from '#publishing/fonts/unicodeRange.ts'

const faces = listFaces(site.languages)
const cache = 'node_modules/.cache/jarida/fonts'
const files = new Map<string, Buffer>()

beforeAll(async () => {
  for (const face of faces) files.set(face.name, readFileSync(await subsetFace(face, cache)))
}, 60_000)

const fileOf = (name: string): Buffer => files.get(name) ?? Buffer.alloc(0)
const kilobytes = (names: readonly string[]): number => names.reduce((sum, name) => sum + fileOf(name).length, 0) / 1000

/** The file unpacked, with as many of the characters as it holds. */
async function open(name: string): Promise<FontFile> {
  const promised = faces.find((face) => face.name === name)?.unicodeRange ?? ''
  return new FontFile(new Blob(await subsetFont(fileOf(name), charactersOf(promised), { targetFormat: 'sfnt' })))
}

function missingFrom(range: string, languages: string): string[] {
  const held = new Set(parseUnicodeRange(range))
  const text = globSync(`sample/content/${languages}/articles/*.json`)
    .map((file) => readFileSync(file, 'utf8'))
    .join('')
  return [...new Set(text.match(/\p{Script_Extensions=Arabic}/gu))].filter(
    (letter) => !held.has(letter.codePointAt(0) ?? 0),
  )
}

describe('unicode-range', () => {
  test('reads single code points and spans', () => {
    expect(parseUnicodeRange('U+0020,U+06F0-06F2')).toEqual([0x20, 0x6f0, 0x6f1, 0x6f2])
  })

  test('refuses anything else', () => {
    expect(() => parseUnicodeRange('0600-0605')).toThrow('Not a unicode-range: "0600-0605"')
  })

  test.each([...new Set(faces.map(({ family }) => family))])('does not overlap within %s', (family) => {
    const points = faces
      .filter((face) => face.family === family)
      .flatMap(({ unicodeRange }) => parseUnicodeRange(unicodeRange))
    expect(points).toHaveLength(new Set(points).size)
  })
})

describe('the font files', () => {
  test.each(faces)('$name has every character of its unicode-range', async ({ name, unicodeRange }) => {
    const held = new Set((await open(name)).collectUnicodes())
    expect(parseUnicodeRange(unicodeRange).filter((point) => !held.has(point))).toEqual([])
  })

  test.each(['naskh', 'sans', 'nastaliq'])('%s keeps the features that join letters and place marks', async (name) => {
    expect((await open(name)).getTableFeatureTags('GSUB')).toEqual(
      expect.arrayContaining(['init', 'medi', 'fina', 'rlig']),
    )
    expect((await open(name)).getTableFeatureTags('GPOS')).toEqual(expect.arrayContaining(['mark', 'mkmk']))
  })

  test.each(['naskh', 'sans'])('%s keeps the Urdu forms of digits', async (name) => {
    expect((await open(name)).getTableFeatureTags('GSUB')).toContain('locl')
  })

  test('cover every character of Arabic script in the sample paper', () => {
    expect(missingFrom(arabicCore, '{ar,fa}')).toEqual([])
    expect(missingFrom(arabicSans, '{ar,fa,ur}')).toEqual([])
    expect(missingFrom(urdu, 'ur')).toEqual([])
  })
})

describe('the budget', () => {
  const firstView = ['naskh', 'naskh-signs', 'sans', 'sans-signs']

  test('a first Arabic article loads at most 80 kB of fonts, and 85 with Latin names in it', () => {
    expect(kilobytes(firstView)).toBeLessThan(80)
    expect(kilobytes([...firstView, 'sans-latin'])).toBeLessThan(85)
  })

  test('Urdu adds at most 125 kB and Hebrew loads at most 20', () => {
    expect(kilobytes(['nastaliq', 'nastaliq-signs'])).toBeLessThan(125)
    expect(kilobytes(['hebrew', 'hebrew-signs'])).toBeLessThan(20)
  })
})

describe('the stylesheet', () => {
  test('marks preloaded faces as optional, so that text on the screen never changes its font', () => {
    const preloaded = new Set(['ar', 'fa', 'ur', 'he'].flatMap(listFacesToPreload))
    const placed = faces.filter(({ name }) => preloaded.has(`${name}.woff2`)).map((face) => ({ face, url: face.name }))
    expect(placed).toHaveLength(preloaded.size)
    expect(createFontFaceRules(placed).match(/font-display: \w+/gu)).toEqual(placed.map(() => 'font-display: optional'))
  })

  test('has a system font of the same width for every family of the paper', () => {
    const rules = createFontFaceRules([])
    for (const { family } of faces) expect(rules).toContain(`font-family: "${family} Fallback";\n  src: local(`)
  })
})

test('a build emits the fonts and knows their addresses', async () => {
  const plugin = fontsPlugin(site.languages)
  await build({
    configFile: false,
    logLevel: 'silent',
    base: '/paper/',
    plugins: [plugin],
    build: { write: false, rolldownOptions: { input: 'virtual:jarida-fonts.css' } },
  })
  expect(plugin.api?.fontPreloads('ar')).toEqual([
    expect.stringMatching(/^\/paper\/assets\/naskh-[\w-]{8}\.woff2$/u),
    expect.stringMatching(/^\/paper\/assets\/sans-[\w-]{8}\.woff2$/u),
    expect.stringMatching(/^\/paper\/assets\/naskh-signs-[\w-]{8}\.woff2$/u),
    expect.stringMatching(/^\/paper\/assets\/sans-signs-[\w-]{8}\.woff2$/u),
  ])
  expect(plugin.api?.fontPreloads('en')).toEqual([])
}, 60_000)

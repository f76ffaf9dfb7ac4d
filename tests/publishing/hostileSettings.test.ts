import fc from 'fast-check'
import * as v from 'valibot'
import { beforeAll, expect, test } from 'vitest'
import { createFrontPage } from '#edition/createFrontPage.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { isLanguage } from '#i18n/locales.ts'
import { loadI18n } from '#i18n/paperI18n.ts'
import { createFeedFiles } from '#publishing/feeds/createFeedFiles.ts'
import { renderHead } from '#publishing/head/renderHead.ts'
import { legalText } from '#publishing/markup/escapeMarkup.ts'
import { renderRootPage } from '#publishing/prerender/renderRootPage.ts'
import type { SiteFilesOptions } from '#publishing/site/siteFile.ts'
import { createSitemapFiles } from '#publishing/sitemaps/createSitemapFiles.ts'
import { createWebManifest } from '#publishing/webApp/createWebManifest.ts'
import { trial } from '../reliability/trial.ts'
import { parseHtml } from './support/parseHtml.ts'
import { parseJsonAs } from './support/parseJsonAs.ts'
import { childrenNamed, parseXml, textsNamed } from './support/parseXml.ts'
import { samplePaper, textsOf } from './support/samplePaper.ts'

// With SOURCE the name, description and sections of a paper are those of a foreign site.

const BASE = '/paper/'
let paper: SiteFilesOptions

beforeAll(async () => {
  const whole = await samplePaper(BASE)
  const edition = whole.editions.find(({ language }) => language === 'en')
  if (!edition || !isLanguage('en')) throw new Error('the sample paper has no English edition')
  await loadI18n('en')
  const now = new Date(edition.edition.all[0]?.story.datePublished ?? '')
  paper = { ...whole, editions: [edition], now }
})

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onload='alert(1)",
    'a & b &amp; c',
    ']]><x>',
    '<!--',
    '\u0000\uFFFF\u0001 \uD800 x',
    'a\r\nSitemap: https://elsewhere.example',
    '{{name}} $& $1',
  ),
)

const hostileSettings = fc
  .record({ name: hostileText.map((text) => `The ${text}`), description: hostileText, section: hostileText })
  .map(({ name, description, section }): SiteSettings => {
    const sections = paper.site.sections.map(({ id }) => ({ id, name: { en: section } }))
    return { ...paper.site, languages: ['en'], name: { en: name }, description: { en: description }, sections }
  })

const RUNS = { seed: 9, numRuns: 60 }
const FEED_RUNS = { seed: 9, numRuns: 12 }

const ABOUT = { table: 'hostile', row: 'the name, description and sections of a foreign site' } as const

test('the root page differs in nothing but its name, whatever the paper is called', () =>
  trial(ABOUT, () => {
    const pageOf = (name: string) =>
      parseHtml(renderRootPage({ ...paper.site, languages: ['en'], name: { en: name } }, BASE, ''))
    const plain = pageOf('NAME')
    fc.assert(
      fc.property(hostileText, (name) => {
        const { elements, text, otherNodes } = pageOf(name)
        expect([elements, otherNodes]).toEqual([plain.elements, plain.otherNodes])
        expect(text).toBe(plain.text.replaceAll('NAME', () => legalText(name).replaceAll(/\r\n?/gu, '\n')))
      }),
      RUNS,
    )
    return RUNS.numRuns
  }))

test('the root page lets no address and no tag out of its attribute', () => {
  const hostile = { ...paper.site, origin: 'https://x.example"><b>', languages: ['en', 'x"><b>'] }
  const { elements } = parseHtml(renderRootPage(hostile, '/"><b>/', ''))
  expect(elements.map(({ name }) => name)).not.toContain('b')
  expect(elements.find(({ attributes }) => attributes.get('hreflang') === 'x-default')?.attributes.get('href')).toBe(
    'https://x.example"><b>/"><b>/',
  )
})

test('feeds and sitemaps are well-formed XML that says the name, without what XML forbids', () =>
  trial(ABOUT, async () => {
    const [edition] = paper.editions
    await fc.assert(
      fc.asyncProperty(hostileSettings, async (site) => {
        const options = { ...paper, site }
        const files = await textsOf(edition ? createFeedFiles(edition, options) : [])
        for (const [file, text] of [...files, ...(await textsOf(createSitemapFiles(options)))]) {
          if (file.endsWith('.xml')) parseXml(text)
          else if (file.endsWith('.json')) JSON.parse(text)
        }
        const [channel] = childrenNamed(parseXml(files.get('en/feed.xml') ?? ''), 'channel')
        expect(channel && textsNamed(channel, 'title')[0]).toBe(asXml(site.name['en'] ?? ''))
      }),
      FEED_RUNS,
    )
    return FEED_RUNS.numRuns
  }))

test('the manifest and the structured data hold the name as it is', () =>
  trial(ABOUT, () => {
    const front = createFrontPage(paper.editions[0]?.edition ?? fail())
    const manifestSchema = v.looseObject({ name: v.string() })
    const dataSchema = v.object({ '@graph': v.array(v.looseObject({ name: v.string() })) })
    fc.assert(
      fc.property(hostileSettings, (site) => {
        const name = site.name['en'] ?? ''
        const manifest = createWebManifest('en', { site, base: BASE, paper: '#fff' })
        expect(parseJsonAs(manifestSchema, String(manifest.text)).name).toBe(name)
        const head = parseHtml(
          renderHead({ kind: 'front', front }, { language: 'en', site, base: BASE, address: '/en/' }),
        )
        expect(head.elements.map((element) => element.name)).toEqual(['link', 'link', 'meta', 'script'])
        const [node] = parseJsonAs(dataSchema, head.text)['@graph']
        expect(node?.name).toBe(name)
      }),
      RUNS,
    )
    return RUNS.numRuns
  }))

/** The text as a parser of XML gives it back, trimmed as parseXml does. */
const asXml = (text: string): string => legalText(text).replaceAll(/\r\n?/gu, '\n').trim()

function fail(): never {
  throw new Error('the edition is missing')
}

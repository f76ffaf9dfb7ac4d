import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseArticle } from '#article/parseArticle.ts'
import type { Article } from '#article/article.ts'
import { createNewsroomEdition, readNewsroomFiles } from '#publishing/articles/readNewsroomFiles.ts'
import { createFeedFiles } from '#publishing/feeds/createFeedFiles.ts'
import { renderHead } from '#publishing/head/renderHead.ts'
import { createRenderer } from '#publishing/prerender/createRenderer.tsx'
import { createSitemapFiles } from '#publishing/sitemaps/createSitemapFiles.ts'
import { createWebManifest } from '#publishing/webApp/createWebManifest.ts'
import type { SiteFilesOptions } from '#publishing/site/siteFile.ts'
import { site } from '#sample/site.ts'
import { parseHtml } from '../../publishing/support/parseHtml.ts'
import { parseXml, type XmlElement } from '../../publishing/support/parseXml.ts'
import { textsOf } from '../../publishing/support/samplePaper.ts'
import type { CorpusGroup } from './corpus.ts'
import { findMarkupFaults } from './findMarkupFaults.ts'
import { createHostileStory } from './hostileStory.ts'
import { joinArticles } from './joinArticles.ts'
import { createNativeStory } from './nativeStory.ts'

const render = await createRenderer('/', ['ar', 'en'])

/** What runs in the feeds and sitemaps of a paper with the inputs. Throws where a file is not well-formed. */
export async function findFeedFaults(group: CorpusGroup): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-hostile-'))
  const paper = await createHostilePaper(group, folder)
  const feeds = await Promise.all(paper.editions.map((edition) => textsOf(createFeedFiles(edition, paper))))
  const files = [...feeds, await textsOf(createSitemapFiles(paper))].flatMap((texts) => [...texts])
  rmSync(folder, { recursive: true, force: true })
  return files
    .filter(([name]) => /\.(?:json|xml)$/u.test(name))
    .flatMap(([name, text]) => readTexts(name, text).flatMap(findMarkupFaults))
}

/** What runs in the finished page of a story with the inputs, in its metadata and its structured data. */
export async function findPageFaults(group: CorpusGroup): Promise<string[]> {
  const joined = joinArticles(articlesOf(group), 'joined')
  if (!joined) return ['no story is left']
  const page = { ...joined, minutes: 1, translations: [] }
  const address = '/ar/article/joined'
  const { head, body } = await render(address, { kind: 'article', page })
  const structured = renderHead({ kind: 'article', page }, { language: 'ar', site, base: '/', address })
  return [...findMarkupFaults(body), ...findHeadFaults(head + structured)]
}

/** Names that the manifest does not say as they are. */
export const findManifestFaults = ({ inputs }: CorpusGroup): string[] =>
  inputs.filter((input) => {
    const options = { site: { ...site, name: { ar: input }, description: { ar: input } }, base: '/', paper: '#fff' }
    const manifest: unknown = JSON.parse(createWebManifest('ar', options).text.toString())
    return !v.is(v.object({ name: v.literal(input), description: v.literal(input), lang: v.literal('ar') }), manifest)
  })

const articlesOf = ({ place, inputs }: CorpusGroup): Article[] =>
  inputs.flatMap((input, index) => {
    const native = createNativeStory(createHostileStory(`n${index}`, place, input))
    const parsed = parseArticle(native, 'hostile.json')
    return parsed.ok ? parsed.article : []
  })

/** A paper whose stories are in files, from which feeds read the full texts. */
async function createHostilePaper(group: CorpusGroup, contentFolder: string): Promise<SiteFilesOptions> {
  mkdirSync(join(contentFolder, 'ar/articles'), { recursive: true })
  for (const article of articlesOf(group)) {
    writeFileSync(join(contentFolder, 'ar/articles', `${article.id}.json`), JSON.stringify(article))
  }
  const files = await readNewsroomFiles(contentFolder, 'ar')
  if (files.problems.length > 0) throw new Error(JSON.stringify(files.problems))
  const sections = site.sections.map(({ id }) => id)
  const editions = [{ language: 'ar', edition: createNewsroomEdition(files, sections) }]
  const now = new Date('2026-11-23T12:00:00+03:00')
  return { editions, site: { ...site, languages: ['ar'] }, base: '/', contentFolder, pictures: new Map(), now }
}

/** The texts of a feed that readers take for HTML. Throws where the file is not well-formed. */
function readTexts(name: string, text: string): string[] {
  return name.endsWith('.json') ? stringsIn(JSON.parse(text)) : textsIn(parseXml(text))
}

const stringsIn = (value: unknown, key = ''): string[] => {
  if (typeof value === 'string') return key === 'content_html' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => stringsIn(each, Array.isArray(value) ? key : name))
}

const textsIn = (element: XmlElement): string[] => [
  ...(isHtml(element) ? [element.text] : []),
  ...element.children.flatMap(textsIn),
]

/** The description of an item of RSS is HTML; that of a picture says its type. */
const isHtml = ({ name, attributes }: XmlElement): boolean =>
  name === 'content:encoded' || name === 'description' || attributes['type'] === 'html'

const HEAD_TAGS = new Set(['title', 'meta', 'link', 'script'])
const DATA = /<script type="application\/ld\+json">([^<]*)<\/script>/gu

/** In the head only data is a script, and it is JSON. */
function findHeadFaults(html: string): string[] {
  const { elements } = parseHtml(html)
  const data = [...html.matchAll(DATA)].map(([, json = '']) => v.parse(v.unknown(), JSON.parse(json)))
  const scripts = elements.filter(({ name }) => name === 'script')
  const refreshes = elements.filter(
    ({ attributes }) => attributes.has('http-equiv') || attributes.get('rel') === 'stylesheet',
  )
  return [
    ...elements.filter(({ name }) => !HEAD_TAGS.has(name)).map(({ name }) => `<${name}> in the head`),
    ...(scripts.length === data.length ? [] : ['a script in the head']),
    ...refreshes.map(({ name }) => `<${name}> in the head does something`),
  ]
}

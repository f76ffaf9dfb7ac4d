import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseArticle } from '../../../src/article/parseArticle.ts'
import type { Article } from '../../../src/article/article.ts'

const project = join(import.meta.dirname, '../../..')
const corpus = join(project, 'tests/browser/hostile')

const PROSE =
  'وقال المتحدث إن العمل مستمر في الموقع منذ الصباح، وإن النتائج ستعلن قريبًا، بعد اجتماع اللجنة المختصة في العاصمة، بحضور المدير العام.'

/** Every hostile text, by its file's name. */
export const hostileTexts = (): [string, string][] =>
  readdirSync(corpus).map((name) => [name.replace('.html', ''), readFileSync(join(corpus, name), 'utf8')])

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const urlOf = (name: string): string => `https://source.example/${name}`
/** In two parts, so that nobody takes it for an address of ours. */
const SCRIPT = ['javascript', 'window.__pwned=1'].join(':')

const date = '2026-11-20T12:20:00Z'

type Writer = (name: string, html: string) => string

/** The same text in each format that holds HTML. */
const writers: Record<string, Writer> = {
  'page.html': (name, html) =>
    `<!doctype html><html lang="ar"><head><title>خبر ${name}</title><link rel="canonical" href="${urlOf(name)}"><meta property="article:published_time" content="${date}"></head><body onload="window.__pwned=1"><main><article itemprop="articleBody"><h1>خبر ${name}</h1><p>${PROSE}</p><p>${PROSE}</p>${html}<p>${PROSE}</p></article></main></body></html>`,
  'rss.xml': (name, html) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title><language>ar</language><item><title>خبر ${name} &lt;img src=x onerror=window.__pwned=1&gt;</title><link>${urlOf(name)}</link><pubDate>${date}</pubDate><content:encoded>${cdata(html)}</content:encoded></item></channel></rss>`,
  'atom.xml': (name, html) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><entry><title type="html">خبر ${name} &lt;script&gt;window.__pwned=1&lt;/script&gt;</title><link href="${urlOf(name)}"/><id>${urlOf(name)}</id><published>${date}</published><content type="html">${escaped(html)}</content></entry></feed>`,
  'feed.json': (name, html) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      language: 'ar',
      items: [
        {
          id: urlOf(name),
          url: urlOf(name),
          title: `خبر ${name}`,
          external_url: SCRIPT,
          content_html: html,
          date_published: date,
          authors: [{ name: '<img src=x onerror=window.__pwned=1>', url: SCRIPT }],
        },
      ],
    }),
  'rest.json': (name, html) =>
    JSON.stringify([
      {
        id: 7,
        link: urlOf(name),
        date_gmt: '2026-11-20T12:20:00',
        title: { rendered: `خبر ${name} <svg onload=window.__pwned=1>` },
        content: { rendered: html, protected: false },
        excerpt: { rendered: '<p onclick="window.__pwned=1">مقدمة</p>' },
      },
    ]),
  'wxr.xml': (name, html) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>x</title><language>ar</language><wp:wxr_version>1.2</wp:wxr_version><item><title>خبر ${name} &lt;svg onload=window.__pwned=1&gt;</title><link>${urlOf(name)}</link><pubDate>${date}</pubDate><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded>${cdata(html)}</content:encoded></item></channel></rss>`,
  'ld.json': (name, html) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: urlOf(name),
      headline: `خبر ${name}`,
      inLanguage: 'ar',
      datePublished: date,
      author: { name: '<img src=x onerror=window.__pwned=1>', url: SCRIPT },
      image: SCRIPT,
      articleBody: html,
    }),
  'ninjs.json': (name, html) =>
    JSON.stringify({
      uri: urlOf(name),
      type: 'text',
      language: 'ar',
      headline: `خبر ${name}`,
      versioncreated: date,
      body_xhtml: html,
    }),
}

/** Writes the corpus in every format, imports it, and gives one article a format: the blocks of all its hostile texts. */
export function importHostile(folder: string): [string, Article][] {
  return Object.entries(writers).map(([format, write]) => {
    const [from, out] = [join(folder, format, 'in'), join(folder, format, 'out')]
    mkdirSync(from, { recursive: true })
    for (const [name, html] of hostileTexts()) writeFileSync(join(from, `${name}.${format}`), write(name, html))
    return [format, joined(imported(from, out))]
  })
}

const quiet: ExecFileSyncOptions = {
  cwd: project,
  env: { ...process.env, JARIDA_PAPER: 'sample' },
  stdio: ['ignore', 'pipe', 'pipe'],
  encoding: 'utf8',
}

function imported(from: string, out: string): Article[] {
  execFileSync(
    process.execPath,
    ['src/importing/import.ts', from, '--out', out, '--no-media', '--lang', 'ar', '--section', 'politics'],
    quiet,
  )
  const articles = join(out, 'ar/articles')
  return readdirSync(articles).map((name) => {
    const parsed = parseArticle(v.parse(v.unknown(), JSON.parse(readFileSync(join(articles, name), 'utf8'))), name)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    return parsed.article
  })
}

function joined(articles: readonly Article[]): Article {
  const [first] = articles
  if (!first || articles.length !== hostileTexts().length) {
    throw new Error(`${articles.length} of ${hostileTexts().length} came in`)
  }
  return { ...first, body: articles.flatMap(({ body }) => body) }
}

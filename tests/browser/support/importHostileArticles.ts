import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseArticle } from '#article/parseArticle.ts'
import type { Article } from '#article/article.ts'
import { hostileFormats } from './hostileFormats.ts'

const project = join(import.meta.dirname, '../../..')
const corpus = join(project, 'tests/browser/hostile')

/**
 * Writes every hostile text in every format and imports the files. Returns one article per format, with the
 * blocks of all texts.
 */
export function importHostileArticles(folder: string): [format: string, article: Article][] {
  const texts = readHostileTexts()
  return Object.entries(hostileFormats).map(([format, writeFile]) => {
    const [from, out] = [join(folder, format, 'in'), join(folder, format, 'out')]
    mkdirSync(from, { recursive: true })
    for (const [name, html] of texts) writeFileSync(join(from, `${name}.${format}`), writeFile(name, html))
    const articles = importFolder(from, out)
    if (articles.length !== texts.length) throw new Error(`${format}: ${articles.length} of ${texts.length} imported`)
    return [format, joinArticles(articles)]
  })
}

const readHostileTexts = (): [name: string, html: string][] =>
  readdirSync(corpus).map((name) => [name.replace('.html', ''), readFileSync(join(corpus, name), 'utf8')])

function importFolder(from: string, out: string): Article[] {
  const args = [from, '--out', out, '--no-media', '--lang', 'ar', '--section', 'politics']
  execFileSync(process.execPath, ['src/importing/import.ts', ...args], {
    cwd: project,
    env: { ...process.env, JARIDA_PAPER: 'sample' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const articles = join(out, 'ar/articles')
  return readdirSync(articles).map((name) => {
    const parsed = parseArticle(v.parse(v.unknown(), JSON.parse(readFileSync(join(articles, name), 'utf8'))), name)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    return parsed.article
  })
}

function joinArticles(articles: readonly Article[]): Article {
  const [first] = articles
  if (!first) throw new Error('nothing was imported')
  return { ...first, body: articles.flatMap(({ body }) => body) }
}

/**
 * The program that the build is compared with: it writes the same paper with template strings and nothing else.
 * `node generateWithTemplates.ts CONTENT OUT THREADS` writes the articles, lists and front in that number of threads.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { createLists, groupStories, newestFirst } from './groupStories.ts'
import {
  renderArticle,
  renderDocument,
  renderFront,
  renderListPages,
  toStory,
  type Article,
  type Story,
} from './renderTemplates.ts'

type Share = { out: string; files: string[]; number: number; threads: number }

const folders = new Set<string>()

async function generate([, script = '', content = '', out = '', threads = '1']: string[]): Promise<void> {
  const files = readdirSync(join(content, 'ar/articles')).map((file) => join(content, 'ar/articles', file))
  const count = Number(threads)
  const filesOf = (number: number): string[] => files.filter((_file, index) => index % count === number)
  const shares = Array.from({ length: count }, (_, number): Share => ({
    out,
    number,
    threads: count,
    files: filesOf(number),
  }))
  if (count === 1) return writeOnOneThread(shares)
  const workers = shares.map(() => new Worker(script))
  const stories = workers.map((worker) => new Promise<Story[]>((resolve) => worker.once('message', resolve)))
  workers.forEach((worker, number) => worker.postMessage(shares[number]))
  const all = (await Promise.all(stories)).flat()
  for (const worker of workers) worker.postMessage(all)
}

function writeOnOneThread(shares: Share[]): void {
  for (const share of shares) {
    const articles = share.files.map(readArticle)
    writeShare(share, articles, articles.map(toStory))
  }
}

function handleShare(share: Share): void {
  const articles = share.files.map(readArticle)
  parentPort?.once('message', (stories: Story[]) => writeShare(share, articles, stories))
  parentPort?.postMessage(articles.map(toStory))
}

const parseArticle: (text: string) => Article = JSON.parse
const readArticle = (file: string): Article => parseArticle(readFileSync(file, 'utf8'))

/** Writes the pages of one thread: its articles, and one of every `threads` lists. */
function writeShare({ out, number, threads }: Share, articles: Article[], unordered: Story[]): void {
  const stories = newestFirst(unordered)
  const bySection = groupStories(stories, ({ articleSection }) => [articleSection])
  const place = new Map(
    [...bySection.values()].flatMap((list) => list.map((story, index) => [story.id, index] as const)),
  )
  for (const article of articles) {
    const list = bySection.get(article.articleSection) ?? []
    writePage(
      out,
      `ar/article/${article.id}`,
      article.headline,
      renderArticle(article, list, place.get(article.id) ?? 0),
    )
  }
  const lists = createLists(stories).filter((_list, index) => index % threads === number)
  for (const { path, title, stories: list } of lists) {
    for (const [page, markup] of renderListPages(path, title, list)) writePage(out, page, title, markup)
  }
  if (number === 0) writePage(out, 'ar/index', 'جريدة', renderFront(bySection))
}

function writePage(out: string, path: string, title: string, main: string): void {
  const file = join(out, `${path}.html`)
  const folder = dirname(file)
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
  folders.add(folder)
  writeFileSync(file, renderDocument(title, main))
}

if (isMainThread) await generate(process.argv)
else parentPort?.once('message', handleShare)

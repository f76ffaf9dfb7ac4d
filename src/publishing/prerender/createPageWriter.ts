import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { articleAddress } from '#edition/addresses/addresses.ts'
import { mapMedia } from '#article/body/mapMedia.ts'
import { articleFile } from '#edition/addresses/publishedFiles.ts'
import type { Article } from '#article/article.ts'
import type { ArticleContext } from '#edition/createArticleContext.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { site } from '#site.ts'
import type { IndexedArticle } from '../articles/indexedArticle.ts'
import { writeChanged } from '../files/writeChanged.ts'
import { renderHead } from '../head/renderHead.ts'
import { mediaMapping, type PublishedPictures } from '../media/publishedPicture.ts'
import { readArticleFile } from '../articles/readArticleFile.ts'
import { indexArticle } from './indexArticle.ts'
import { createRenderer } from './createRenderer.tsx'
import { createCriticalCss } from './createCriticalCss.ts'
import { firstScreenOf, renderDocument, type Shell } from './renderDocument.ts'
import { findPageLanguages } from './findPageLanguages.ts'
import { pageFile } from './pageFile.ts'
import type { PageContent } from '../head/pageContent.ts'

export type PageWriterOptions = {
  content: string
  out: string
  base: string
  languages: readonly string[]
  /** The tag with the content security policy of every page. */
  policy: string
  shell: Shell
  stylesheet: string
  /** Fonts to preload, by language. */
  preloads: Record<string, readonly string[]>
}

/** A page to write: an article, by its file and its related stories, or any other page with all its content. */
export type PageTask =
  | { kind: 'article'; language: string; file: string; id: string; around: ArticleContext }
  | { kind: 'page'; language: string; address: string; jsonFile: string | undefined; content: PageContent }

type PageWriter = {
  index: (file: string, signature: string) => IndexedArticle
  /** Sets the pictures of the articles to write; until then their pictures keep the addresses that they have. */
  usePictures: (published: PublishedPictures) => void
  /** Returns the names of the files that it wrote, because their bytes changed. */
  write: (task: PageTask) => Promise<string[]>
}

/**
 * Creates the part of the build that runs in a worker on each core: it reads articles, renders pages and writes
 * files.
 */
export async function createPageWriter(options: PageWriterOptions): Promise<PageWriter> {
  const { content, out, base, languages, policy, shell, preloads } = options
  let pictures: PublishedPictures = new Map()
  const render = await createRenderer(base, languages, shell.deferredStylesheet)
  const cssFor = createCriticalCss(options.stylesheet)
  const writeFileAt = createFileWriter(out)

  const writePage = async (language: string, address: string, page: PageContent, file: string): Promise<string[]> => {
    const rendered = await render(address, page)
    const css = cssFor(firstScreenOf(rendered.body, shell), findPageLanguages(page, language))
    const head = renderHead(page, { language, site, base, address })
    const preload = preloads[language] ?? []
    return writeFileAt(file, renderDocument({ policy, shell, language, page: rendered, head, css, preloads: preload }))
  }

  const writeArticle = async ({
    language,
    file,
    around,
  }: Extract<PageTask, { kind: 'article' }>): Promise<string[]> => {
    const article = mapMedia(await readValidArticle(content, file), mediaMapping(language, base, pictures))
    const page: ArticlePage = { article, ...around }
    const address = articleAddress(language, article.id)
    const written = await writePage(language, address, { kind: 'article', page }, pageFile(address))
    return [...written, ...writeFileAt(articleFile(language, article.id), JSON.stringify(page))]
  }

  return {
    index: (file, signature) => indexArticle(content, file, signature),
    usePictures: (published) => {
      pictures = published
    },
    write: async (task) => {
      if (task.kind === 'article') return writeArticle(task)
      const written = await writePage(task.language, task.address, task.content, pageFile(task.address))
      if (task.jsonFile === undefined) return written
      return [...written, ...writeFileAt(task.jsonFile, JSON.stringify(publishedJson(task.content)))]
    },
  }
}

/**
 * Creates a function that writes a file below `out`, and creates its folder. It returns the name of the file if its
 * bytes changed.
 */
function createFileWriter(out: string): (file: string, text: string) => string[] {
  const folders = new Set<string>()
  return (file, text) => {
    const folder = dirname(join(out, file))
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    return writeChanged(join(out, file), text) ? [file] : []
  }
}

function publishedJson(content: PageContent): unknown {
  switch (content.kind) {
    case 'front':
    case 'notFound':
      return content.front
    case 'list':
      return content.listing
    case 'article':
      return content.page
    case 'withdrawn':
      return { withdrawn: content.notice }
    case 'accessibility':
      return undefined
  }
}

/** Reads an article that was valid when it was indexed. */
async function readValidArticle(content: string, file: string): Promise<Article> {
  const { article } = readArticleFile(content, file)
  if (!article) throw new Error(`${file} changed while the paper was being built`)
  return article
}

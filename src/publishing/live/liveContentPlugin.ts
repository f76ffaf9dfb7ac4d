import type { ServerResponse } from 'node:http'
import { relative } from 'node:path'
import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import { printableText } from '#article/text/printableText.ts'
import { describeProblem } from '#article/problem.ts'
import { formatBuildFindings } from '#proofreading/report.ts'
import { decodePercent } from '#article/text/decodePercent.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { timeOf } from '../source/findProjectPaper.ts'
import { debounceAsync } from './debounceAsync.ts'
import { readLiveContent, type LiveContent } from './liveContent.ts'
import { restartOnFirstArticle } from './restartOnFirstArticle.ts'

type Options = {
  site: SiteSettings
  /** The folder of the articles. */
  content: string
  /** A line for the terminal. */
  notice?: string
  /** The newsroom's folder, if the sample paper is shown because that folder has no article. */
  emptyContent?: string
  /** For the sample paper: when it came out. */
  cameOut?: Date
}

/**
 * `npm start`: serves the published layout from the current state of the folder, and its media files. Tells the open
 * page about each save.
 */
export function liveContentPlugin({ site, content: folder, notice, emptyContent, ...paper }: Options): Plugin {
  return {
    name: 'jarida:live-content',
    apply: 'serve',
    config: ({ root = process.cwd() }) => ({ server: { fs: { allow: [root, folder] } } }),
    async configureServer(server) {
      const { base, logger } = server.config
      if (notice !== undefined) logger.info(notice)
      if (emptyContent !== undefined) restartOnFirstArticle(server, emptyContent)
      const read = () => readLiveContent({ folder, base, site, emptyContent, now: timeOf(paper) })
      let content = await read()
      reportTo(server, content)
      watchSaves(server, folder, async (files) => {
        content = await read()
        logger.info(`paper: ${files}`, { timestamp: true })
        reportTo(server, content)
      })
      server.ws.on('connection', () => reportTo(server, content))
      server.middlewares.use((request, response, next) => {
        const [address = '/'] = (request.url ?? '/').split('?')
        const file = decodePercent(address.slice(base.length))
        if (!address.startsWith(base) || !file.startsWith('content/')) return next()
        if (file.endsWith('.json')) return answer(response, content, file)
        request.url = mediaUrl(base, folder, address.slice(`${base}content`.length))
        next()
      })
    },
  }
}

/** Calls `onSave` with the names of the JSON files that were saved; an error in it is logged. */
function watchSaves(server: ViteDevServer, folder: string, onSave: (files: string) => Promise<void>): void {
  const { root, logger } = server.config
  const saved = new Set<string>()
  const handleSaves = debounceAsync(async () => {
    const files = [...saved].join(', ')
    saved.clear()
    await onSave(files).catch((error: unknown) => logger.error(`paper: ${files}: ${String(error)}`))
  })
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder) || !path.endsWith('.json')) return
    saved.add(relative(root, path))
    handleSaves()
  })
}

/** The address at which Vite serves a file of the folder from the disk; `path` is still percent-encoded. */
const mediaUrl = (base: string, folder: string, path: string): string =>
  `${base}@fs/${encodeURI(normalizePath(folder)).replace(/^\//u, '')}${path}`

function answer(response: ServerResponse, content: LiveContent, file: string): void {
  const problems = content.problemsOf(file)
  if (problems.length > 0) return send(response, 422, { problems })
  const json = content.json(file)
  return json === undefined ? send(response, 404, null) : send(response, 200, json)
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.statusCode = status
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Cache-Control', 'no-cache')
  response.end(JSON.stringify(json))
}

/** Makes the open page reload its data. Problems are shown over the page until the file is corrected. */
function reportTo(server: ViteDevServer, { problems, findings, articles }: LiveContent): void {
  for (const line of formatBuildFindings(findings, articles)) server.config.logger.warnOnce(printableText(line))
  if (problems.length > 0) {
    const message = problems.map(describeProblem).join('\n')
    server.config.logger.error(printableText(message))
    server.ws.send({ type: 'error', err: { message, stack: '' } })
  } else {
    server.ws.send({ type: 'update', updates: [] })
  }
  server.ws.send('jarida:content')
}

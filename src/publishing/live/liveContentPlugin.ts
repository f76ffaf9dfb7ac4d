import { decodePercent } from '#article/text/decodePercent.ts'
import type { ServerResponse } from 'node:http'
import { join, relative, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { describeProblem } from '#article/problem.ts'
import { readLiveContent, type LiveContent } from './liveContent.ts'
import { whenSettled } from './whenSettled.ts'

type Options = { languages: readonly string[]; sections: readonly string[] }

/**
 * `npm start`: the published layout served from the newsroom's folder as it stands; a save reaches the open page. CONTENT names another
 * folder than `public/content`, as in the build.
 */
export function liveContentPlugin({ languages, sections }: Options): Plugin {
  return {
    name: 'jarida:live-content',
    apply: 'serve',
    async configureServer(server) {
      const { root, base, publicDir } = server.config
      const folder = resolve(process.env.CONTENT ?? join(publicDir, 'content'))
      const read = () => readLiveContent({ folder, base, languages, sections })
      let content = await read()
      reportTo(server, content)

      const saved = new Set<string>()
      const readAgain = whenSettled(async () => {
        const files = [...saved].join(', ')
        saved.clear()
        try {
          content = await read()
          server.config.logger.info(`paper: ${files}`, { timestamp: true })
          reportTo(server, content)
        } catch (error) {
          server.config.logger.error(`paper: ${files}: ${String(error)}`)
        }
      })
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder) || !path.endsWith('.json')) return
        saved.add(relative(root, path))
        readAgain()
      })
      server.ws.on('connection', () => reportTo(server, content))
      server.middlewares.use((request, response, next) => {
        const [address = '/'] = (request.url ?? '/').split('?')
        const file = decodePercent(address.slice(base.length))
        if (!address.startsWith(base) || !file.startsWith('content/') || !file.endsWith('.json')) return next()
        answer(response, content, file)
      })
    },
  }
}

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

/** The open page is read again; what is broken is shown over it, in words, and a mended file takes the words away. */
function reportTo(server: ViteDevServer, { problems, warnings }: LiveContent): void {
  for (const warning of warnings) server.config.logger.warnOnce(describeProblem(warning))
  if (problems.length > 0) {
    const message = problems.map(describeProblem).join('\n')
    server.config.logger.error(message)
    server.ws.send({ type: 'error', err: { message, stack: '' } })
  } else {
    server.ws.send({ type: 'update', updates: [] })
  }
  server.ws.send('jarida:content')
}

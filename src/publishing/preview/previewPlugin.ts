import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Plugin } from 'vite'
import { createHost } from './createHost.ts'
import { securityHeaders } from '../hosting/headersFor.ts'
import type { Host, HostAnswer } from './hostAnswer.ts'

type Options = {
  /** Origins beside the site's own that stories are fetched from. */
  sources?: readonly string[]
}

/** `npm run preview`: the finished site served as a good host would. Every answer is this plugin's own. */
export function previewPlugin({ sources = [] }: Options = {}): Plugin {
  return {
    name: 'jarida:preview',
    configurePreviewServer({ config, middlewares }) {
      const root = resolve(config.root, config.build.outDir)
      if (!existsSync(root)) throw new Error(`${root} does not exist: npm run build makes it`)
      const host = createHost({ root, base: config.base, headers: securityHeaders(sources) })
      middlewares.use((request, response, next) => {
        void serve(host, request, response).then(undefined, next)
      })
    },
  }
}

async function serve(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = request
  await send(await host({ method, url, headers }), request, response)
}

async function send(
  { status, headers, body }: HostAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(status, headers)
  if (body instanceof Readable && request.method !== 'HEAD') return transfer(body, response)
  if (body instanceof Readable) body.destroy()
  response.end(body instanceof Readable || request.method === 'HEAD' ? undefined : body)
}

/** A reader who goes elsewhere in the middle of a film is no error. */
async function transfer(body: Readable, response: ServerResponse): Promise<void> {
  try {
    await pipeline(body, response)
  } catch (error) {
    if (!response.destroyed) throw error
  }
}

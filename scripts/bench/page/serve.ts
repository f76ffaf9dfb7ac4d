import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const COMPRESSED = /^text|json|svg/u

/** Files whose names carry a hash of their content. */
const FOR_EVER = /\/assets\/|\/content\/[^/]+\/media\//u

type Answer = { body: Buffer; headers: Record<string, string> }

/** Serves folders as a good host does: Brotli, pages revalidated, hashed files kept. The first folder with a file wins. */
export async function serve(folders: readonly string[]): Promise<{ origin: string; close: () => void }> {
  const answers = new Map<string, Answer | undefined>()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname)
    const answer = answers.has(path) ? answers.get(path) : answerFor(path, folders)
    answers.set(path, answer)
    send(request, response, answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = (): void => {
    server.close()
    server.closeAllConnections()
  }
  return { origin: `http://127.0.0.1:${address.port}`, close }
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer | undefined): void {
  if (!answer) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found')
  const isKnown = request.headers['if-none-match'] === answer.headers['ETag']
  response.writeHead(isKnown ? 304 : 200, answer.headers).end(isKnown ? undefined : answer.body)
}

function answerFor(path: string, folders: readonly string[]): Answer | undefined {
  const names = path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`]
  const file = folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isFile)
  if (file === undefined) return undefined
  const bytes = readFileSync(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const isText = COMPRESSED.test(type)
  const body = isText ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }) : bytes
  const headers = {
    'Content-Type': type,
    'Content-Length': String(body.length),
    'Cache-Control': FOR_EVER.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `"${hash('sha256', bytes).slice(0, 16)}"`,
    ...(isText && { 'Content-Encoding': 'br' }),
  }
  return { body, headers }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

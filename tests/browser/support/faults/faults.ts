import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { builtSite } from '../builtSite.ts'
import { changeJson } from './changeJson.ts'
import { sendAnswer, type Answer, type SendFault } from './faultyHost.ts'

/** What a request is for: decides which faults make sense. */
export type Kind = 'page' | 'json' | 'source' | 'script' | 'style' | 'font' | 'picture'

export type Fault = {
  send: SendFault
  kinds: readonly Kind[]
  /** The app waits before it gives up, so a test moves the clock. */
  takesTime?: true
}

const EVERY: readonly Kind[] = ['page', 'json', 'source', 'script', 'style', 'font', 'picture']
const DATA: readonly Kind[] = ['json', 'source']
const TEXT: readonly Kind[] = ['page', 'json', 'source', 'script', 'style']

const TWENTY_MB = 20 * 1024 * 1024

/** What can be wrong with an answer, by the name of its row in docs/reliability.md. */
export const faults: Readonly<Record<string, Fault>> = {
  'connection reset': { send: (_, response) => response.socket?.resetAndDestroy(), kinds: EVERY },
  'no answer': { send: () => undefined, kinds: EVERY, takesTime: true },
  'cut in the middle': { send: sendHalf, kinds: EVERY },
  '404': { send: changed(withStatus(404)), kinds: EVERY },
  '429': { send: changed(withStatus(429)), kinds: EVERY, takesTime: true },
  '429 with Retry-After': { send: changed(withStatus(429, { 'Retry-After': '3' })), kinds: EVERY, takesTime: true },
  '500': { send: changed(withStatus(500)), kinds: EVERY },
  '503': { send: changed(withStatus(503)), kinds: EVERY, takesTime: true },
  '503 with Retry-After': { send: changed(withStatus(503, { 'Retry-After': '3' })), kinds: EVERY, takesTime: true },
  'redirect loop': { send: redirectToItself, kinds: EVERY },
  'a page of the network instead': { send: changed(portalPage), kinds: EVERY },
  'wrong content type': { send: changed((answer) => withType(answer, 'application/octet-stream')), kinds: EVERY },
  empty: { send: changed((answer) => ({ ...answer, body: Buffer.alloc(0) })), kinds: EVERY },
  '20 MB': { send: changed(padded), kinds: EVERY },
  'invalid UTF-8': { send: changed(withStrayBytes), kinds: TEXT },
  'not as the schema says': { send: changed(changeJson('invalid')), kinds: DATA },
  'an older version': { send: changed(changeJson('older')), kinds: DATA },
  'a newer version, with more in it': { send: changed(changeJson('more')), kinds: DATA },
  'a newer version, with less in it': { send: changed(changeJson('less')), kinds: DATA },
}

function changed(change: (answer: Answer) => Answer): SendFault {
  return (answer, response) => sendAnswer(change(answer), response)
}

const withType = (answer: Answer, type: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, 'content-type': type },
})

/** For a missing page, the hosts that we configure answer with the paper's own 404 page. */
export function withStatus(status: number, headers: Record<string, string> = {}): (answer: Answer) => Answer {
  return (answer) => {
    const isPage = answer.headers['content-type']?.includes('html') === true
    const body =
      isPage && status === 404 ? readFileSync(join(builtSite, '404.html')) : Buffer.from(`<h1>${status}</h1>`)
    return withType({ status, headers: { ...answer.headers, ...headers }, body }, 'text/html')
  }
}

/** Promises the whole answer and ends the connection after half of it. */
function sendHalf({ status: code, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(code, { ...headers, 'Cache-Control': 'no-store', 'Content-Length': body.length })
  response.write(body.subarray(0, body.length / 2), () => response.socket?.end())
}

function redirectToItself(_: Answer, response: ServerResponse): void {
  response.writeHead(302, { Location: response.req.url ?? '/' }).end()
}

/** What a hotel's network answers to every request until the guest has logged in. */
function portalPage(answer: Answer): Answer {
  const body = Buffer.from('<!doctype html><title>Guest network</title><h1>Log in to the guest network</h1>')
  return withType({ ...answer, status: 200, body }, 'text/html; charset=utf-8')
}

/** Spaces after JSON, HTML, scripts and stylesheets, and bytes that nothing asks for after a picture and a font. */
function padded(answer: Answer): Answer {
  return { ...answer, body: Buffer.concat([answer.body, Buffer.alloc(TWENTY_MB, ' ')]) }
}

function withStrayBytes(answer: Answer): Answer {
  const middle = Math.floor(answer.body.length / 2)
  const stray = Buffer.from([0xff, 0xc3, 0x28])
  return { ...answer, body: Buffer.concat([answer.body.subarray(0, middle), stray, answer.body.subarray(middle)]) }
}

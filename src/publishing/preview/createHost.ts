import { statSync } from 'node:fs'
import { join } from 'node:path'
import { answerFile } from './answerFile.ts'
import { compressedFiles } from './compressedFiles.ts'
import { cacheControlFor, REVALIDATE, type Headers } from '../hosting/headersFor.ts'
import type { Host, HostAnswer, HostRequest } from './hostAnswer.ts'
import { resolveAddress } from './resolveAddress.ts'

export type HostOptions = {
  /** The folder of the finished site. */
  root: string
  /** Where it stands below its origin; begins and ends with '/'. */
  base: string
  /** Said with every answer. */
  headers: Headers
}

/** A static host, as the ones of deploy/ are set up to be: it answers with a file, another address or a 404, never with a guess. */
export function createHost({ root, base, headers }: HostOptions): Host {
  const isFile = (file: string): boolean => isFileAt(join(root, file))
  const sendFile = answerFile(root, compressedFiles())

  const sendPage = async (request: HostRequest): Promise<HostAnswer> => {
    const unconditional = { ...request, headers: { 'accept-encoding': request.headers['accept-encoding'] } }
    return { ...(await sendFile(unconditional, '404.html')), status: 404 }
  }
  const answer = (request: HostRequest): HostAnswer | Promise<HostAnswer> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sayStatus(405, 'Method Not Allowed', { Allow: 'GET, HEAD' })
    }
    const resolved = resolveAddress(request.url, base, isFile)
    switch (resolved.kind) {
      case 'file':
        return sendFile(request, resolved.file).then((sent) => withCaching(sent, resolved.file))
      case 'moved':
        return sayStatus(301, 'Moved Permanently', { Location: resolved.to })
      case 'missing':
        return resolved.page && isFile('404.html') ? sendPage(request) : sayStatus(404, 'Not Found')
    }
  }
  return async (request) => {
    const answered = await answer(request)
    return { ...answered, headers: { ...headers, 'Cache-Control': REVALIDATE, ...answered.headers } }
  }
}

const withCaching = (answer: HostAnswer, file: string): HostAnswer =>
  answer.status === 416 ? answer : { ...answer, headers: { ...answer.headers, 'Cache-Control': cacheControlFor(file) } }

const sayStatus = (status: number, words: string, headers: Headers = {}): HostAnswer => ({
  status,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': String(words.length + 1) },
  body: `${words}\n`,
})

/** A name longer than the file system knows is no file either. */
function isFileAt(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

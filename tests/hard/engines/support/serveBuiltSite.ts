import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import mime from 'mime-types'
import { builtSite } from '../../../browser/support/builtSite.ts'

export type PaperHost = {
  at: (path: string) => string
  /** While it is away, it closes every connection. */
  setAway: (away: boolean) => void
  stop: () => void
}

/** A plain static host for the built paper, which can go away and come back. */
export async function serveBuiltSite(): Promise<PaperHost> {
  let isAway = false
  const server = createServer((request, response) => {
    if (isAway) return request.socket.destroy()
    const file = findFile(new URL(request.url ?? '/', 'http://host').pathname)
    const path = file ?? join(builtSite, '404.html')
    const type = mime.contentType(extname(path)) || 'application/octet-stream'
    response.writeHead(file === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'no-store' })
    return response.end(readFileSync(path))
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    setAway: (away) => {
      isAway = away
      server.closeAllConnections()
    },
    stop: () => void server.close(),
  }
}

function findFile(pathname: string): string | undefined {
  const path = join(builtSite, normalize(decodeURIComponent(pathname)))
  return [path, `${path}.html`, join(path, 'index.html')].find((each) => existsSync(each) && statSync(each).isFile())
}

import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

type FakeResponse = { status?: number; type: string; body: string | Buffer }

/**
 * Starts a local host for one test. `PLACE` in a text stands for the host's own address; a response with a key like
 * `*.jpg` is for every address that ends with it.
 */
export async function serve(responses: Record<string, FakeResponse>): Promise<{ address: string; requests: string[] }> {
  const requests: string[] = []
  let address = ''
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    requests.push(path)
    const found = responses[path] ??
      Object.entries(responses).find(([name]) => name.startsWith('*') && path.endsWith(name.slice(1)))?.[1] ?? {
        status: 404,
        type: 'text/plain',
        body: 'none',
      }
    response.writeHead(found.status ?? 200, { 'content-type': found.type })
    response.end(typeof found.body === 'string' ? found.body.replaceAll('PLACE', address) : found.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  address = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address, requests }
}

import { createServer } from 'node:http'
import { onTestFinished } from 'vitest'

type Answer = { status?: number; type: string; body: string | Buffer }

/**
 * A host on this machine for one test. `PLACE` in a text is its own address; a key `*.jpg` answers every address that
 * ends so.
 */
export async function serve(answers: Record<string, Answer>): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = []
  let address = ''
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const answer = answers[path] ??
      Object.entries(answers).find(([name]) => name.startsWith('*') && path.endsWith(name.slice(1)))?.[1] ?? {
        status: 404,
        type: 'text/plain',
        body: 'none',
      }
    response.writeHead(answer.status ?? 200, { 'content-type': answer.type })
    response.end(typeof answer.body === 'string' ? answer.body.replaceAll('PLACE', address) : answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  address = `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { address, asked }
}

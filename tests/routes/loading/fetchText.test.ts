import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { fetchText, isClosedToBrowsers } from '#routes/loading/fetchText.ts'

/** Starts a local server for one test and returns its address. */
async function startHost(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const listening = server.address()
  return `http://127.0.0.1:${typeof listening === 'object' && listening ? listening.port : 0}`
}

test('an answer has its status, its headers and its address after redirects', async () => {
  const address = await startHost(({ url }, response) => {
    if (url === '/old') response.writeHead(301, { location: '/new' }).end()
    else response.writeHead(403, { 'X-WP-Total': '7' }).end('ممنوع')
  })
  const { header, ...answer } = await fetchText(`${address}/old`)
  expect(answer).toEqual({ status: 403, text: 'ممنوع', url: `${address}/new` })
  expect(header('x-wp-total')).toBe('7')
})

test('no cookie is sent, and no header that would need a CORS preflight', async () => {
  const requests: IncomingMessage[] = []
  const address = await startHost((request, response) => {
    requests.push(request)
    response.end('{}')
  })
  await fetchText(`${address}/`)
  expect(requests.map(({ method }) => method)).toEqual(['GET'])
  expect(
    Object.keys(requests[0]?.headers ?? {}).filter((name) => /cookie|authorization|if-|^x-|content-type/u.test(name)),
  ).toEqual([])
})

test('an unreachable site throws a SourceError with the reason and advice', async () => {
  const address = await startHost((_, response) => response.destroy())
  const failure = fetchText(`${address}/`)
  await expect(failure).rejects.toMatchObject({ name: 'SourceError', fault: 'unreachable' })
  await expect(failure).rejects.toThrow(/nobody answers there. Is the address right/u)
})

test('an answer that is cut throws a SourceError that blames the site', async () => {
  const address = await startHost((_, response) => {
    response.writeHead(200, { 'Content-Length': '100' })
    response.write('{', () => response.destroy())
  })
  await expect(fetchText(`${address}/`)).rejects.toMatchObject({ name: 'SourceError', fault: 'failing' })
})

test('a redirect loop throws a SourceError that blames the site', async () => {
  const address = await startHost(({ url }, response) =>
    response.writeHead(302, { location: url === '/a' ? '/b' : '/a' }).end(),
  )
  const failure = fetchText(`${address}/a`)
  await expect(failure).rejects.toMatchObject({ fault: 'failing' })
  await expect(failure).rejects.toThrow(/redirect.*with and without www/u)
})

test('a site that answers is told from one that does not', async () => {
  const answering = await startHost((_, response) => response.writeHead(403).end())
  const silent = await startHost((_, response) => response.destroy())
  expect([await isClosedToBrowsers(answering), await isClosedToBrowsers(silent)]).toEqual([true, false])
})

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { fetchText } from '#routes/loading/fetchText.ts'

/** A host on this machine for one test. */
async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const place = server.address()
  return `http://127.0.0.1:${typeof place === 'object' && place ? place.port : 0}`
}

test('an answer comes with its status, its headers and the address it was found at', async () => {
  const address = await host(({ url }, response) => {
    if (url === '/old') response.writeHead(301, { location: '/new' }).end()
    else response.writeHead(403, { 'X-WP-Total': '7' }).end('ممنوع')
  })
  const { header, ...answer } = await fetchText(`${address}/old`)
  expect(answer).toEqual({ status: 403, text: 'ممنوع', url: `${address}/new` })
  expect(header('x-wp-total')).toBe('7')
})

test('nothing is sent that would need the site’s leave first, and no cookie', async () => {
  const asked: IncomingMessage[] = []
  const address = await host((request, response) => {
    asked.push(request)
    response.end('{}')
  })
  await fetchText(`${address}/`)
  expect(asked.map(({ method }) => method)).toEqual(['GET'])
  expect(
    Object.keys(asked[0]?.headers ?? {}).filter((name) => /cookie|authorization|if-|^x-|content-type/u.test(name)),
  ).toEqual([])
})

test('where nobody answers, the reason is told and what to do', async () => {
  const address = await host((_, response) => response.destroy())
  const failure = fetchText(`${address}/`)
  await expect(failure).rejects.toMatchObject({ name: 'SourceError', fault: 'unreachable' })
  await expect(failure).rejects.toThrow(/nobody answers there. Is the address right/u)
})

test('a circle of redirects is the site’s own fault', async () => {
  const address = await host(({ url }, response) =>
    response.writeHead(302, { location: url === '/a' ? '/b' : '/a' }).end(),
  )
  const failure = fetchText(`${address}/a`)
  await expect(failure).rejects.toMatchObject({ fault: 'failing' })
  await expect(failure).rejects.toThrow(/redirect.*with and without www/u)
})

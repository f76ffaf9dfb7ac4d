import type { Route } from '@playwright/test'

type Answer = (route: Route) => Promise<void>

const json =
  (content: unknown): Answer =>
  (route) =>
    route.fulfill({ json: content })

/** What can happen to a request for a file that an open app loads late. */
export const lateFaults: Record<string, Answer> = {
  'no connection': (route) => route.abort('internetdisconnected'),
  'a reset connection': (route) => route.abort('connectionreset'),
  'a 404': (route) => route.fulfill({ status: 404, body: 'Not Found' }),
  'a 429': (route) => route.fulfill({ status: 429, body: 'Too Many Requests' }),
  'a 500': (route) => route.fulfill({ status: 500, body: 'Oops' }),
  'a 503': (route) => route.fulfill({ status: 503, body: 'Later' }),
  'half a file': async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    await route.fulfill({ response, body: body.subarray(0, body.length / 2) })
  },
  'a page instead': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Front</title><p>Front' }),
  'content of a newer version': json({ article: { id: 'records-law', headline: { text: 'x' }, body: { blocks: [] } } }),
  'content of an older version': json({ id: 'records-law', title: 'x', paragraphs: ['x'] }),
  'a block that only a newer app knows': async (route) => {
    const response = await route.fetch()
    const content = await response.text()
    const block = '{"type":"poll","question":"Yes?"}'
    await route.fulfill({ response, body: content.replace('"body":[', `"body":[${block},`) })
  },
}

/** What a deploy does to a tab that is open. */
export const isOfDeploy = (fault: string): boolean => fault.includes('newer') || fault.includes('older')

/** The answer of a host with this fault. */
export function answerWith(fault: string): Answer {
  const answer = lateFaults[fault]
  if (!answer) throw new Error(`there is no fault called ${fault}`)
  return answer
}

/** A host that answers so has too much to do, and is not asked for more. */
export const busyFaults: ReadonlySet<string> = new Set(['a 429', 'a 503'])

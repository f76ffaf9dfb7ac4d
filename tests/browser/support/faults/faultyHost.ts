import { createServer, type Server, type ServerResponse } from 'node:http'
import { securityHeaders } from '#publishing/hosting/securityHeaders.ts'
import { createHost } from '#publishing/preview/createHost.ts'
import { site } from '#sample/site.ts'
import { builtSite } from '../builtSite.ts'

/** What a healthy host would send. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer }

/** Sends something else instead, or nothing. */
export type SendFault = (answer: Answer, response: ServerResponse) => unknown

/** Another answer to a path, or the same. */
type Change = (answer: Answer, path: string) => Answer | Promise<Answer>

/** A host of the built paper whose answers a test can spoil. */
export type FaultyHost = {
  /** Its origin, without a final slash. */
  address: string
  /** From now on, requests whose path matches get the fault. Returns a function that tells how many have got it. */
  spoil: (paths: RegExp, send: SendFault) => () => number
  /** Ends all faults. */
  mend: () => void
  /** Changes what is healthy for the rest of the test. */
  arrange: (change: Change) => void
  /** Ends everything, for the next test. */
  reset: () => void
  /** The built paper's own answer to a path. */
  fetchHealthy: (url: string) => Promise<Answer>
  stop: () => void
}

/** Marks the host's own request for the healthy answer. */
const HEALTHY = 'x-healthy'

/** Answers are stored nowhere, so that every moment of a visit asks for what it needs again. */
const NOT_STORED = { 'Cache-Control': 'no-store' }

/** Starts it on a free port. */
export async function startFaultyHost(): Promise<FaultyHost> {
  const paper = createHost({ root: builtSite, base: '/', languages: site.languages, headers: securityHeaders([]) })
  let changes: Change[] = []
  let rules: { paths: RegExp; send: SendFault; sent: number }[] = []
  const server = createServer((request, response) => {
    const { url = '/', headers } = request
    if (HEALTHY in headers) return paper(request, response)
    const rule = rules.findLast(({ paths }) => paths.test(url))
    if (rule) rule.sent += 1
    answerTo(url)
      .then((answer) => (rule?.send ?? sendAnswer)(answer, response))
      .catch(() => response.destroy())
  })
  const address = await listen(server)
  const fetchHealthy = (path: string) => fetchAnswer(address + path)
  const answerTo = async (path: string) => {
    let answer = await fetchHealthy(path)
    for (const change of changes) answer = await change(answer, path)
    return answer
  }
  return {
    address,
    fetchHealthy,
    spoil: (paths, send) => {
      const rule = { paths, send, sent: 0 }
      rules.push(rule)
      return () => rule.sent
    },
    mend: () => {
      rules = []
    },
    arrange: (change) => void changes.push(change),
    reset: () => {
      changes = []
      rules = []
    },
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export function sendAnswer({ status, headers, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, { ...headers, ...NOT_STORED, 'Content-Length': body.length })
  response.end(body)
}

async function fetchAnswer(address: string): Promise<Answer> {
  const response = await fetch(address, { headers: { [HEALTHY]: 'yes' }, redirect: 'manual' })
  const headers = Object.fromEntries(response.headers)
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive']) {
    Reflect.deleteProperty(headers, name)
  }
  return { status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const at = server.address()
      resolve(`http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`)
    })
  })
}

import { FormatError } from '#formats/parsing/errors.ts'

export type FetchedBytes = {
  bytes: Uint8Array
  /** Where it stood in the end, after redirects. */
  url: string
  /** As the host tells it, without parameters, and the charset among them. */
  type: string
  charset: string | undefined
}

const PATIENCE_MS = 30_000
const LARGEST = 64 * 1024 * 1024

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/iu.test(text)

/** What stands at an http(s) address. Throws a FormatError that says what to do about it. */
export async function fetchBytes(url: string): Promise<FetchedBytes> {
  const response = await answerOf(url)
  if (!isWebAddress(response.url)) throw new FormatError(`it leads to ${response.url}, which is not on the web`)
  if (!response.ok) {
    throw new FormatError(`the host answers ${response.status} ${response.statusText}${ADVICE[response.status] ?? ''}`)
  }
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((part) => /^charset="?([^"\s]+)/iu.exec(part)?.[1]).find((each) => each !== undefined)
  return { bytes: await bytesOf(response), url: response.url, type, charset }
}

const ADVICE: Record<number, string> = {
  401: ': it wants a login; save the file in a browser and import that',
  403: ': it refuses programs; save the file in a browser and import that',
  404: ': nothing stands at this address',
  429: ': it was asked too often; try again later',
}

async function answerOf(url: string): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch (error) {
    throw new FormatError(reasonOf(error), { cause: error })
  }
}

/** Node says "fetch failed" and hides why. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `the host did not answer within ${PATIENCE_MS / 1000} seconds`
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const words =
    cause instanceof Error ? cause.message || ('code' in cause ? String(cause.code) : cause.name) : String(cause)
  return `the host cannot be reached (${words})`
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of streamOf(response)) {
    length += chunk.length
    if (length > LARGEST) throw new FormatError(`it is larger than ${LARGEST / 1024 / 1024} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A host that stops in the middle gives an error of its own kind. */
async function* streamOf(response: Response): AsyncGenerator<Uint8Array> {
  try {
    if (response.body) yield* response.body
  } catch (error) {
    throw new FormatError(`the host stopped in the middle: ${reasonOf(error)}`, { cause: error })
  }
}

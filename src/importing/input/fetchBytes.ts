import { FormatError } from '#formats/parsing/errors.ts'

type FetchedBytes = {
  bytes: Uint8Array
  /** The address after redirects. */
  url: string
  /** The media type, without parameters. */
  type: string
  charset: string | undefined
}

const TIMEOUT_MS = 30_000
const MAX_BYTES = 64 * 1024 * 1024

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]/iu.test(text)

/** Fetches an http(s) address. Throws a FormatError that says what the newsroom can do. */
export async function fetchBytes(url: string): Promise<FetchedBytes> {
  const response = await request(url)
  if (!isWebAddress(response.url)) throw new FormatError(`it leads to ${response.url}, which is not on the web`)
  if (!response.ok) {
    throw new FormatError(
      `the host answers ${response.status} ${response.statusText}${STATUS_ADVICE[response.status] ?? ''}`,
    )
  }
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((part) => /^charset="?([^"\s]+)/iu.exec(part)?.[1]).find((each) => each !== undefined)
  return { bytes: await bytesOf(response), url: response.url, type, charset }
}

const STATUS_ADVICE: Record<number, string> = {
  401: ': it wants a login; save the file in a browser and import that',
  403: ': it refuses programs; save the file in a browser and import that',
  404: ': there is nothing at this address',
  429: ': it was asked too often; try again later',
}

async function request(url: string): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (error) {
    throw new FormatError(reasonOf(error), { cause: error })
  }
}

/** The reason of Node's error, which itself says only "fetch failed". */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return `the host did not answer within ${TIMEOUT_MS / 1000} seconds`
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
    if (length > MAX_BYTES) throw new FormatError(`it is larger than ${MAX_BYTES / 1024 / 1024} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** A host that stops in the middle of the response causes another kind of error. */
async function* streamOf(response: Response): AsyncGenerator<Uint8Array> {
  try {
    if (response.body) yield* response.body
  } catch (error) {
    throw new FormatError(`the host stopped in the middle: ${reasonOf(error)}`, { cause: error })
  }
}

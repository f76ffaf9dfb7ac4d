import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './acceptedEncoding.ts'

/** Bytes kept at most; a crawl of a large paper must not fill the memory. */
const LIMIT = 64 * 1024 * 1024

/** What good hosts spend on a file that they compress once. */
const BROTLI_QUALITY = 9

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Reads a file compressed. `version` changes with its content. */
export type ReadCompressed = (file: string, version: string, encoding: Encoding) => Promise<Buffer>

/** Compresses each version of a file once, and forgets the oldest beyond a limit of bytes. */
export function compressedFiles(limit: number = LIMIT): ReadCompressed {
  const kept = new Map<string, Promise<Buffer>>()
  let bytes = 0
  const forget = async (key: string): Promise<void> => {
    const old = kept.get(key)
    kept.delete(key)
    bytes -= (await old)?.length ?? 0
  }
  const keep = async (key: string, made: Promise<Buffer>): Promise<Buffer> => {
    kept.set(key, made)
    made.catch(() => kept.delete(key))
    bytes += (await made).length
    for (const [oldest] of kept) if (bytes > limit) await forget(oldest)
    return made
  }
  return (file, version, encoding) => {
    const key = `${encoding} ${version} ${file}`
    return kept.get(key) ?? keep(key, compress(file, encoding))
  }
}

async function compress(file: string, encoding: Encoding): Promise<Buffer> {
  const content = await readFile(file)
  if (encoding === 'gzip') return zip(content)
  return brotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
}

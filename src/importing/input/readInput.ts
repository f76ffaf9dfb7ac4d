import { readFile } from 'node:fs/promises'
import { FormatError } from '#formats/parsing/errors.ts'
import { decodeText } from '#formats/parsing/decodeText.ts'
import { fetchBytes, isWebAddress } from './fetchBytes.ts'

/** The text of a file or of a host's response. */
export type InputText = {
  /** Its path or address, for messages. */
  name: string
  text: string
  encoding: string
  /** The address it was fetched from; undefined for a file. */
  base: string | undefined
}

/** Reads a file or an address. Throws a FormatError that says why it cannot be read. */
export async function readInput(name: string): Promise<InputText> {
  const { bytes, charset, base } = isWebAddress(name) ? await fetchInput(name) : await readFileInput(name)
  const { text, encoding } = decodeText(bytes, charset)
  if (text.includes('\0')) {
    throw new FormatError('this is not text (a picture, an archive, a document of an office program?)')
  }
  return { name, text, encoding, base }
}

type Input = { bytes: Uint8Array; charset?: string | undefined; base?: string | undefined }

async function fetchInput(address: string): Promise<Input> {
  const { bytes, url, type, charset } = await fetchBytes(address)
  if (/^(?:image|audio|video|font)\/|\/(?:pdf|zip|octet-stream)$/u.test(type)) {
    throw new FormatError(`this is ${type}, no story`)
  }
  return { bytes, charset, base: url }
}

async function readFileInput(path: string): Promise<Input> {
  try {
    return { bytes: await readFile(path) }
  } catch (error) {
    throw new FormatError(`it cannot be read (${error instanceof Error ? error.message : String(error)})`, {
      cause: error,
    })
  }
}

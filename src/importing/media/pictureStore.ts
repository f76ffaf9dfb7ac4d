import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { FormatError } from '#formats/parsing/errors.ts'
import { fetchBytes, isWebAddress } from '../input/fetchBytes.ts'
import type { ImportIndex, PictureFile } from '../store/importIndex.ts'
import { localMedia } from './localMedia.ts'
import { storePicture } from './storePicture.ts'

type Found = PictureFile | { reason: string }

/** Brings each picture once, and remembers those that it fetched. */
export type PictureStore = {
  out: string
  /** `input` is the file or address of the story; the picture may lie beside it. */
  bring: (url: string, input: string, language: string) => Promise<Found>
}

const AT_A_TIME = 4

/** `picture` is the one that the newsroom named itself, anywhere on its machine. */
export function createPictureStore(out: string, index: ImportIndex, picture: string | undefined): PictureStore {
  const limit = pLimit(AT_A_TIME)
  const asked = new Map<string, Promise<Found>>()
  const silent = new Set<string>()
  const pathOf = (url: string, input: string): string | undefined => {
    if (url === picture && existsSync(url)) return url
    return isWebAddress(input) ? undefined : localMedia(url, input)
  }
  const find = async (url: string, path: string | undefined, language: string): Promise<Found> => {
    if (path !== undefined) return storePicture(await readFile(path), path, { out, language })
    if (!isWebAddress(url)) return { reason: 'no such file lies beside the story' }
    const host = new URL(url).host
    if (silent.has(host)) return { reason: 'its host did not answer before' }
    return fetched(url, { out, language, index, onSilence: () => silent.add(host) })
  }
  return {
    out,
    bring: (url, input, language) => {
      const path = pathOf(url, input)
      const known = index.pictures[`${language} ${url}`]
      if (path === undefined && known && existsSync(join(out, known.file))) return Promise.resolve(known)
      const key = `${language} ${path ?? url}`
      const found = asked.get(key) ?? limit(() => attempt(() => find(url, path, language)))
      asked.set(key, found)
      return found
    },
  }
}

type Fetching = { out: string; language: string; index: ImportIndex; onSilence: () => void }

async function fetched(url: string, { out, language, index, onSilence }: Fetching): Promise<Found> {
  const { bytes } = await fetchBytes(url).catch((error: unknown) => {
    if (error instanceof FormatError && error.cause !== undefined) onSilence()
    throw error
  })
  const file = await storePicture(bytes, url, { out, language })
  index.pictures[`${language} ${url}`] = file
  return file
}

async function attempt(find: () => Promise<Found>): Promise<Found> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof FormatError) return { reason: error.message }
    throw error
  }
}

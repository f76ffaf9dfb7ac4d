import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { FormatError } from '#formats/parsing/errors.ts'
import { fetchBytes, isWebAddress } from '../input/fetchBytes.ts'
import type { ImportIndex, PictureFile } from '../store/importIndex.ts'
import { storePicture } from './storePicture.ts'

type Result = PictureFile | { reason: string }

/** Saves each picture once, and records the downloaded ones in the index. */
export type PictureStore = {
  out: string
  /** `localFile`: the file beside the story that shows the picture. */
  add: (url: string, localFile: string | undefined, language: string) => Promise<Result>
}

const MAX_CONCURRENT_PICTURES = 4

/** `picture` is the file that the newsroom named on the command line; it may be anywhere. */
export function createPictureStore(out: string, index: ImportIndex, picture: string | undefined): PictureStore {
  const limit = pLimit(MAX_CONCURRENT_PICTURES)
  const requested = new Map<string, Promise<Result>>()
  const unreachableHosts = new Set<string>()
  const find = async (url: string, path: string | undefined, language: string): Promise<Result> => {
    if (path !== undefined) return storePicture(await readFile(path), path, { out, language })
    if (!isWebAddress(url)) return { reason: 'there is no such file beside the story' }
    const host = new URL(url).host
    if (unreachableHosts.has(host)) return { reason: 'its host did not answer an earlier request' }
    return downloadPicture(url, { out, language, index, onUnreachable: () => unreachableHosts.add(host) })
  }
  return {
    out,
    add: (url, localFile, language) => {
      const path = url === picture && existsSync(url) ? url : localFile
      const known = index.pictures[`${language} ${url}`]
      if (path === undefined && known && existsSync(join(out, known.file))) return Promise.resolve(known)
      const key = `${language} ${path ?? url}`
      const result = requested.get(key) ?? limit(() => withReason(() => find(url, path, language)))
      requested.set(key, result)
      return result
    },
  }
}

type Download = { out: string; language: string; index: ImportIndex; onUnreachable: () => void }

async function downloadPicture(url: string, { out, language, index, onUnreachable }: Download): Promise<Result> {
  const { bytes } = await fetchBytes(url).catch((error: unknown) => {
    if (error instanceof FormatError && error.cause !== undefined) onUnreachable()
    throw error
  })
  const file = await storePicture(bytes, url, { out, language })
  index.pictures[`${language} ${url}`] = file
  return file
}

async function withReason(find: () => Promise<Result>): Promise<Result> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof FormatError) return { reason: error.message }
    throw error
  }
}

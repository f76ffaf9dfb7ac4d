import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { findPictureFault, isPicture } from './findPictureFault.ts'

/** Why a media file cannot be published, in words for the newsroom; undefined if it can. */
export async function findMediaFault(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path)
    if (!stats.isFile()) return 'a folder or a device'
    if (stats.size === 0) return 'an empty file'
    await access(path, constants.R_OK)
  } catch (error) {
    const [code] = String(error instanceof Error ? error.message : error).split(':')
    return `a file that cannot be read (${code})`
  }
  return isPicture(path) ? findPictureFault(path) : undefined
}

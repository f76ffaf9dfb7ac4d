import { mediaFile } from './publishedPicture.ts'

const MEDIA_ADDRESS = /(?:^|\/)media\//u
const MEDIA_FILE = /^[^/]+\/media\//u

/**
 * The files in the newsroom's media folders that a JSON value names in any of its texts: pictures, recordings, and
 * documents that a text links to. They are named from the content folder, as in `ar/media/x.jpg`; relative addresses
 * start at the folder of `language`.
 */
export function findLocalMedia(value: unknown, language: string): string[] {
  const files = new Set<string>()
  for (const address of textsIn(value)) {
    const file = MEDIA_ADDRESS.test(address) ? mediaFile(address, language) : undefined
    if (file !== undefined && MEDIA_FILE.test(file)) files.add(file)
  }
  return [...files]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

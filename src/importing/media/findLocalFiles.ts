import { isSamePicture } from '#formats/drafts/isSamePicture.ts'
import { isWebAddress } from '../input/fetchBytes.ts'
import { findLocalMedia } from './findLocalMedia.ts'

/**
 * The files beside an imported file, by the addresses in it. Two pictures of the web that have only their file name in
 * common find the same file. It is not known which of them it shows, so neither gets it.
 */
export function findLocalFiles(urls: readonly string[], input: string): Map<string, string> {
  if (isWebAddress(input)) return new Map()
  const found = urls.flatMap((url) => {
    const path = findLocalMedia(url, input)
    return path === undefined ? [] : [{ url, path }]
  })
  const isShared = (url: string, path: string) =>
    isWebAddress(url) &&
    found.some((other) => other.path === path && isWebAddress(other.url) && !isSamePicture(other.url, url))
  return new Map(found.filter(({ url, path }) => !isShared(url, path)).map(({ url, path }) => [url, path]))
}

import { join } from 'node:path'
import { signFile } from '../files/signFile.ts'
import type { PublishedMedia } from '../media/publishMedia.ts'
import type { Manifest } from './manifest.ts'

const CONTENT = 'content/'

/**
 * The files of the site that are copies of others, with their keys. Those of the bundle, and pictures, have a hash of
 * their content in the name, so they never change.
 */
export function listCopies(media: PublishedMedia, bundleFiles: readonly string[], content: string): Manifest {
  const keyOf = (file: string): string => {
    const original = file.slice(CONTENT.length)
    return media.published.has(original) ? `media ${signFile(join(content, original))}` : ''
  }
  return new Map([
    ...[...media.files.values()].flat().map((file) => [file, keyOf(file)] as const),
    ...bundleFiles.map((file) => [file, ''] as const),
  ])
}

/** The copies that are not those of the last build. */
export const findChangedCopies = (copies: Manifest, before: Manifest, after: Manifest): string[] =>
  [...copies].flatMap(([file, key]) => (after.get(file) === key && before.get(file) !== key ? [file] : []))

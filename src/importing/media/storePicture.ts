import { decodePercent } from '#article/text/decodePercent.ts'
import { join } from 'node:path'
import sharp from 'sharp'
import { FormatError } from '#formats/parsing/errors.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { contentHash, type PictureFile } from '../store/importIndex.ts'
import { writeIfChanged } from '../store/writeIfChanged.ts'

/** The file extensions of the formats that the paper shows. SVG is missing, because it may contain scripts. */
const EXTENSIONS: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  heif: 'avif',
  gif: 'gif',
  tiff: 'tif',
}

const MAX_STEM_LENGTH = 40

/**
 * Saves a picture in `<out>/<language>/media`, under its former name with a hash of its bytes. Throws a FormatError
 * if the bytes are no picture.
 */
export async function storePicture(
  bytes: Uint8Array,
  address: string,
  { out, language }: { out: string; language: string },
): Promise<PictureFile> {
  const { format, width, height } = await measure(bytes)
  const extension = EXTENSIONS[format]
  if (extension === undefined) {
    throw new FormatError(format === 'svg' ? 'an SVG may contain scripts: add it by hand' : `${format} cannot be shown`)
  }
  const file = `${language}/media/${stemOf(address)}-${contentHash(bytes)}.${extension}`
  writeIfChanged(join(out, file), bytes)
  return { file, width, height }
}

/** Width and height as displayed, after the rotation that the camera recorded. */
async function measure(bytes: Uint8Array): Promise<{ format: string; width: number; height: number }> {
  try {
    const { format, autoOrient } = await sharp(bytes).metadata()
    return { format, ...autoOrient }
  } catch (error) {
    throw new FormatError('the file is no picture', { cause: error })
  }
}

function stemOf(address: string): string {
  const name = /([^/\\?#]*?)(?:\.\w{2,5})?(?:[?#].*)?$/u.exec(address)?.[1] ?? ''
  const slug = createSlug(URL.canParse(`http://file.invalid/${name}`) ? decodePercent(name) : name)
  return slug === '-' ? 'picture' : Array.from(slug).slice(0, MAX_STEM_LENGTH).join('').replace(/-+$/u, '')
}

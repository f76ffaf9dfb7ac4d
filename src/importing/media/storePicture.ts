import { decodePercent } from '#article/text/decodePercent.ts'
import { join } from 'node:path'
import sharp from 'sharp'
import { FormatError } from '#formats/parsing/errors.ts'
import { slugOf } from '#article/text/slugOf.ts'
import { contentHash, type PictureFile } from '../store/importIndex.ts'
import { writeIfChanged } from '../store/writeIfChanged.ts'

/** What the paper shows, by what the bytes are. SVG is not among them: it may hold scripts. */
const ENDINGS: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  avif: 'avif',
  heif: 'avif',
  gif: 'gif',
  tiff: 'tif',
}

const LONGEST_STEM = 40

/** Puts a picture into `<out>/<language>/media`, by a name that holds what it was called and a hash of its bytes. Throws a FormatError for what is none. */
export async function storePicture(
  bytes: Uint8Array,
  address: string,
  { out, language }: { out: string; language: string },
): Promise<PictureFile> {
  const { format, width, height } = await measure(bytes)
  const ending = ENDINGS[format]
  if (ending === undefined) {
    throw new FormatError(format === 'svg' ? 'an SVG may hold scripts: put it in by hand' : `${format} cannot be shown`)
  }
  const file = `${language}/media/${stemOf(address)}-${contentHash(bytes)}.${ending}`
  writeIfChanged(join(out, file), bytes)
  return { file, width, height }
}

/** Width and height as it is shown, after the turn that its camera noted. */
async function measure(bytes: Uint8Array): Promise<{ format: string; width: number; height: number }> {
  try {
    const { format, autoOrient } = await sharp(bytes).metadata()
    return { format, ...autoOrient }
  } catch (error) {
    throw new FormatError('what stands there is no picture', { cause: error })
  }
}

function stemOf(address: string): string {
  const name = /([^/\\?#]*?)(?:\.\w{2,5})?(?:[?#].*)?$/u.exec(address)?.[1] ?? ''
  const slug = slugOf(URL.canParse(`http://file.invalid/${name}`) ? decodePercent(name) : name)
  return slug === '-' ? 'picture' : Array.from(slug).slice(0, LONGEST_STEM).join('').replace(/-+$/u, '')
}

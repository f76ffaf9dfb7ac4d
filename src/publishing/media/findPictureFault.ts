import { extname } from 'node:path'
import sharp from 'sharp'

const RASTER_EXTENSIONS = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.tif', '.tiff'])
const OTHER_EXTENSIONS = new Set(['.gif', '.svg'])

/** Whether the build makes sizes of a file, by its name. */
export const isRaster = (file: string): boolean => RASTER_EXTENSIONS.has(extname(file).toLowerCase())

/** Whether a file is a picture, by its name. */
export const isPicture = (file: string): boolean => isRaster(file) || OTHER_EXTENSIONS.has(extname(file).toLowerCase())

/** In pixels. Decoding to this size reads the whole file, and is ten times faster than decoding all of its pixels. */
const TRIAL_WIDTH = 8

/** Why a file cannot be shown as a picture, in words for the newsroom; undefined if it can. */
export async function findPictureFault(path: string): Promise<string | undefined> {
  try {
    const picture = sharp(path)
    const { format } = await picture.metadata()
    if (isRaster(path) && format === 'svg') return 'an SVG drawing, whose name must end in .svg'
    await picture.resize({ width: TRIAL_WIDTH }).raw().toBuffer()
    return undefined
  } catch (error) {
    return describePictureError(error)
  }
}

/** What the image library says of a file, in fewer words. It lists causes in lines, the most useful one last. */
export function describePictureError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const [cause = message] = message
    .split('\n')
    .filter((line) => /[a-z]{3}/iu.test(line))
    .slice(-1)
  if (/unsupported image format/iu.test(message)) return 'a file that is no picture'
  if (/pixel limit/iu.test(message)) return 'a picture of too many pixels'
  return `a damaged picture (${cause
    .replace(/^Input file has corrupt header: /u, '')
    .replace(/, .*$/u, '')
    .trim()})`
}

import sharp, { type Sharp } from 'sharp'
import { iconAddresses } from '../site/appAddresses.ts'
import { fileAt, type SiteFile } from '../site/siteFile.ts'

/** What may be cut off around a maskable icon leaves this much of its width (W3C manifest: a circle of 80 %). */
const SAFE_PART = 0.8

/** Dots an inch at which an SVG of any usual size is drawn large enough. */
const DENSITY = 1200

/**
 * The paper's icon in the sizes that devices ask for, all from one SVG; `paper` is the CSS colour under those that must not
 * be transparent.
 */
export async function* iconFiles(svg: Buffer, paper: string): AsyncGenerator<SiteFile> {
  const ground = await groundOf(svg, paper)
  yield { file: fileAt(iconAddresses.small), text: await drawn(svg, 192).toBuffer() }
  yield { file: fileAt(iconAddresses.large), text: await drawn(svg, 512).toBuffer() }
  yield { file: fileAt(iconAddresses.maskable), text: await onGround(svg, 512, SAFE_PART, ground) }
  yield { file: fileAt(iconAddresses.touch), text: await onGround(svg, 180, 1, ground) }
}

const drawn = (svg: Buffer, size: number): Sharp =>
  sharp(svg, { density: DENSITY })
    .resize(size, size, { fit: 'contain', background: 'transparent' })
    .png({ compressionLevel: 9 })

async function onGround(svg: Buffer, size: number, part: number, ground: string): Promise<Buffer> {
  const icon = await drawn(svg, Math.round(size * part)).toBuffer()
  const square = sharp({ create: { width: size, height: size, channels: 3, background: ground } })
  return square
    .composite([{ input: icon, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/** The icon's own colour at the middle of its upper edge, so that it grows to the edges; the paper's where it has none. */
async function groundOf(svg: Buffer, paper: string): Promise<string> {
  const { data } = await drawn(svg, 64).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(4 * (64 * 2 + 32))
  return alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : paper
}

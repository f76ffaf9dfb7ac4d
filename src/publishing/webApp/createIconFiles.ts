import sharp, { type Sharp } from 'sharp'
import { iconAddresses } from './appAddresses.ts'
import { fileAt, type SiteFile } from '../site/siteFile.ts'

/** The share of a maskable icon's width that is never cut off: a circle of 80 % (W3C, Web Application Manifest). */
const SAFE_ZONE = 0.8

/** Dots per inch: high enough to draw an SVG of any usual size without enlarging its pixels. */
const DENSITY_DPI = 1200

/**
 * Yields the paper's icon in the sizes that devices request, all drawn from one SVG. `paper` is the CSS colour behind
 * icons that must not be transparent.
 */
export async function* createIconFiles(svg: Buffer, paper: string): AsyncGenerator<SiteFile> {
  const background = await findBackground(svg, paper)
  yield { file: fileAt(iconAddresses.small), text: await drawIcon(svg, 192).toBuffer() }
  yield { file: fileAt(iconAddresses.large), text: await drawIcon(svg, 512).toBuffer() }
  yield { file: fileAt(iconAddresses.maskable), text: await drawOnBackground(svg, 512, SAFE_ZONE, background) }
  yield { file: fileAt(iconAddresses.touch), text: await drawOnBackground(svg, 180, 1, background) }
}

const drawIcon = (svg: Buffer, size: number): Sharp =>
  sharp(svg, { density: DENSITY_DPI })
    .resize(size, size, { fit: 'contain', background: 'transparent' })
    .png({ compressionLevel: 9 })

async function drawOnBackground(svg: Buffer, size: number, part: number, background: string): Promise<Buffer> {
  const icon = await drawIcon(svg, Math.round(size * part)).toBuffer()
  const square = sharp({ create: { width: size, height: size, channels: 3, background } })
  return square
    .composite([{ input: icon, gravity: 'centre' }])
    .png({ compressionLevel: 9 })
    .toBuffer()
}

/**
 * The icon's colour in the middle of its upper edge, which then fills the corners; the paper's if it is transparent
 * there.
 */
async function findBackground(svg: Buffer, paper: string): Promise<string> {
  const { data } = await drawIcon(svg, 64).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(4 * (64 * 2 + 32))
  return alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : paper
}

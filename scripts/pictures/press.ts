/** The press: turns a drawn sheet into the printed picture, with halation, paper and grain. */
import sharp from 'sharp'
import { Random } from './random.ts'
import { Sheet, type Scene } from './sheet.ts'

const heaviest = 215_000

/** Fine uneven paper: grey noise around the middle, to be laid on as soft light. */
const paper = async ({ width, height, seed }: Scene): Promise<Buffer> => {
  const random = new Random(seed + 101)
  const noise = Buffer.alloc(width * height)
  for (let index = 0; index < noise.length; index += 1) {
    noise[index] = 128 + (random.next() + random.next() + random.next() - 1.5) * 44
  }
  return sharp(noise, { raw: { width, height, channels: 1 } })
    .blur(0.7)
    .toColourspace('srgb')
    .png()
    .toBuffer()
}

/** The drawing in pixels, its lights spreading a little around what is bright, as in a print from film. */
export const expose = async (scene: Scene, scale = 1): Promise<Buffer> => {
  const sheet = new Sheet(scene.width, scene.height, scene.seed)
  const drawing = Buffer.from(sheet.document(scene.draw(sheet), scale))
  const flat = await sharp(drawing, { unlimited: true }).flatten({ background: '#000' }).png().toBuffer()
  const spread = (scene.width * scale) / 70
  const halation = await sharp(flat).linear(0.62, -62).blur(spread).png().toBuffer()
  return sharp(flat)
    .composite([{ input: halation, blend: 'screen' }])
    .png()
    .toBuffer()
}

/** The picture as a JPEG, as fine as its weight allows. */
export const print = async (scene: Scene): Promise<Buffer> => {
  const picture = await sharp(await expose(scene))
    .composite([{ input: await paper(scene), blend: 'soft-light' }])
    .png()
    .toBuffer()
  for (let quality = 80; ; quality -= 3) {
    const jpeg = await sharp(picture).jpeg({ mozjpeg: true, quality }).toBuffer()
    if (jpeg.length <= heaviest || quality < 50) return jpeg
  }
}

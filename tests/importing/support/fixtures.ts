import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** A picture that is displayed with 30 by 40 pixels, because the camera recorded a rotation. */
export const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })
  .jpeg()
  .withMetadata({ orientation: 6 })
  .toBuffer()

/** An article in Jarida's own JSON. */
export const story = (image: string, body = 'نص'): string =>
  JSON.stringify({
    id: 'port',
    inLanguage: 'ar',
    headline: 'الميناء',
    datePublished: '2026-11-20T10:00:00Z',
    image: { url: image, caption: 'الرصيف', alternateText: 'رصيف' },
    body: [{ type: 'paragraph', text: body }],
  })

/** Writes files into a folder and returns its path. */
export function put(folder: string, files: Record<string, string | Buffer>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

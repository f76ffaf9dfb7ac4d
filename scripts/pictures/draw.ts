/** Draws the sample paper's pictures: `node scripts/pictures/draw.ts [name …]`; without a name, all of them. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { print } from './press.ts'
import { scenes } from './scenes.ts'

const folder = join(import.meta.dirname, '../../public/content/ar/media')
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !scenes.has(name))
if (unknown.length > 0) throw new Error(`No such picture: ${unknown.join(', ')}. There are: ${[...scenes.keys()].join(', ')}.`)

await mkdir(folder, { recursive: true })
for (const [name, scene] of scenes) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const jpeg = await print(scene)
  await writeFile(join(folder, `${name}.jpg`), jpeg)
  console.log(`${name}.jpg  ${scene.width}×${scene.height}  ${Math.round(jpeg.length / 1000)} kB`)
}

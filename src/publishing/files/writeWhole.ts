import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** A text, or its parts. A build that is cut off leaves the old file, not half of a new one. */
export async function writeWhole(file: string, text: string | Iterable<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.part`, text)
  await rename(`${file}.part`, file)
}

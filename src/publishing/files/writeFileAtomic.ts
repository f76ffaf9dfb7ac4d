import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a text, or its parts one after another. If the build is interrupted, the old file remains intact. */
export async function writeFileAtomic(file: string, text: string | Iterable<string>): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.part`
  await writeFile(temporary, text)
  await rename(temporary, file)
}

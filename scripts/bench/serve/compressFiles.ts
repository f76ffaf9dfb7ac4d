import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Writes a compressed file beside each text, as the line in deploy/nginx.conf does. */
export function compressFiles(folder: string): void {
  for (const file of globSync('**/*.{html,css,js,json,xml,svg,txt}', { cwd: folder })) {
    writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file)), { level: 9 }))
  }
}

import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cssInside } from '../page/handWrittenForms.ts'
import type { PageKind } from '../page/readPageKinds.ts'
import { writeHandWritten } from '../page/writeHandWritten.ts'
import { compressFiles } from './compressFiles.ts'

/** The folders of the built site and of the hand-written one, each with compressed files and without. */
export type Sites = Record<'ours' | 'handWritten', { compressed: string; plain: string }>

/** Copies the built site, and writes a site by hand with the same stories, data, pictures and scripts. */
export function writeSites(site: string, folder: string, kinds: readonly PageKind[]): Sites {
  const plain = { ours: join(folder, 'ours'), handWritten: join(folder, 'hand-written') }
  cpSync(site, plain.ours, { recursive: true })
  mkdirSync(plain.handWritten)
  for (const name of ['assets', 'content', '404.html']) {
    cpSync(join(site, name), join(plain.handWritten, name), { recursive: true })
  }
  for (const { name, address, next } of kinds) {
    writeHandWritten({ site, folder: plain.handWritten, kind: name, addresses: [address, next] })
  }
  return { ours: withCompressed(plain.ours), handWritten: withCompressed(plain.handWritten) }
}

function withCompressed(plain: string): { compressed: string; plain: string } {
  const compressed = `${plain}-compressed`
  cpSync(plain, compressed, { recursive: true })
  compressFiles(compressed)
  return { compressed, plain }
}

/** The address of a page on the hand-written site. */
export const handWrittenAddress = ({ name, address }: PageKind): string => `${cssInside.prefix(name)}${address}`

import { readFileSync } from 'node:fs'
import { startNginx } from '../../../tests/browser/support/nginx.ts'
import type { Sites } from './writeSites.ts'

const HAND_WRITTEN = readFileSync(new URL('handWritten.nginx.conf', import.meta.url), 'utf8')

type Server = Awaited<ReturnType<typeof startNginx>>

/** The servers of both sites, each with compressed files and without. */
export type Servers = Record<'ours' | 'handWritten', { compressed: Server; plain: Server }>

/** Starts an nginx for each folder: with the shipped configuration, and with the hand-written one. */
export const startServers = async ({ ours, handWritten }: Sites): Promise<Servers> => ({
  ours: {
    compressed: await startNginx({ root: ours.compressed }),
    plain: await startNginx({ root: ours.plain }),
  },
  handWritten: {
    compressed: await startNginx({ root: handWritten.compressed, config: HAND_WRITTEN }),
    plain: await startNginx({ root: handWritten.plain, config: HAND_WRITTEN }),
  },
})

export function stopServers({ ours, handWritten }: Servers): void {
  for (const { stop } of [ours.compressed, ours.plain, handWritten.compressed, handWritten.plain]) stop()
}

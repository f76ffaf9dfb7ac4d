import { readFileSync } from 'node:fs'
import { startNginx } from '../../../tests/browser/support/nginx.ts'
import type { Sites } from './writeSites.ts'

const HAND_WRITTEN = readFileSync(new URL('handWritten.nginx.conf', import.meta.url), 'utf8')

/** The addresses of both sites, each with compressed files and without. */
export type Servers = {
  addresses: Record<'ours' | 'handWritten', { compressed: string; plain: string }>
  stop: () => void
}

/** Starts an nginx for each folder: with the shipped configuration, and with the hand-written one. */
export async function startServers({ ours, handWritten }: Sites): Promise<Servers> {
  const servers = [
    await startNginx({ root: ours.compressed }),
    await startNginx({ root: ours.plain }),
    await startNginx({ root: handWritten.compressed, config: HAND_WRITTEN }),
    await startNginx({ root: handWritten.plain, config: HAND_WRITTEN }),
  ]
  const [first = '', second = '', third = '', fourth = ''] = servers.map(({ address }) => address)
  return {
    addresses: {
      ours: { compressed: first, plain: second },
      handWritten: { compressed: third, plain: fourth },
    },
    stop: () => servers.forEach(({ stop }) => stop()),
  }
}

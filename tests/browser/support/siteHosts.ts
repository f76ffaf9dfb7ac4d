import { hasNginx, startNginx } from './nginx.ts'

export type RunningHost = { address: string; stop: () => void }

/** A server for the built site. `preview` is the address of `npm run preview`, which runs during all tests. */
type SiteHost = { name: string; encodings: string[]; start: (preview: string) => Promise<RunningHost> }

const previewHost: SiteHost = {
  name: 'the preview',
  encodings: ['br', 'gzip'],
  start: async (address) => ({ address, stop: () => undefined }),
}
const nginxHost: SiteHost = { name: 'nginx', encodings: ['gzip'], start: () => startNginx() }

/** The hosts that this machine has. */
export const siteHosts = (): SiteHost[] => (hasNginx() ? [previewHost, nginxHost] : [previewHost])

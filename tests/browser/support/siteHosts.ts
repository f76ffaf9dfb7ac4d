import { request } from 'node:http'
import type { APIResponse } from '@playwright/test'
import { hasNginx, startNginx } from './nginx.ts'

export type Running = { address: string; stop: () => void }

/** A server that the built site is proved on. `preview` is the address of `npm run preview`, which runs during all tests. */
export type SiteHost = { name: string; encodings: string[]; start: (preview: string) => Promise<Running> }

const previewHost: SiteHost = {
  name: 'the preview',
  encodings: ['br', 'gzip'],
  start: async (address) => ({ address, stop: () => undefined }),
}
const nginxHost: SiteHost = { name: 'nginx', encodings: ['gzip'], start: startNginx }

/** The hosts that this machine has. */
export const siteHosts = (): SiteHost[] => (hasNginx() ? [previewHost, nginxHost] : [previewHost])

/** The status of a path that is sent as it is: a browser would tidy it first. */
export function statusOf(address: string, path: string): Promise<number> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode ?? 0))
      .once('error', reject)
      .end()
  })
}

/** The code that stands in a page itself. */
export async function inlineScripts(page: APIResponse): Promise<string[]> {
  const scripts = (await page.text()).matchAll(/<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/gu)
  return [...scripts]
    .filter(({ groups }) => !/\s(?:src|type)=/u.test(groups?.['attributes'] ?? ''))
    .map(({ groups }) => groups?.['code'] ?? '')
}

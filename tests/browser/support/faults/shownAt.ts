import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { builtSite } from '../builtSite.ts'

/** What a reader who asks for an address shall see. */
export type Shown = {
  address: string
  heading: string
  language: string
  /** A story of a live source, which may answer with another headline or a broken one. */
  isFromSource?: true
}

/** The heading is read from the finished page. */
export function shownAt(address: string): Shown {
  const [, language = ''] = address.split('/')
  const [, heading = ''] = /<h1[^>]*>(.*?)<\/h1>/su.exec(pageAt(address)) ?? []
  const [, label = ''] = /aria-label="([^"]*)"/u.exec(heading) ?? []
  return { address, heading: heading.replaceAll(/<[^>]+>/gu, '').trim() || label, language }
}

function pageAt(address: string): string {
  const file = join(builtSite, decodeURI(address))
  return readFileSync(existsSync(`${file}.html`) ? `${file}.html` : join(file, 'index.html'), 'utf8')
}

export async function expectShown(page: Page, { address, heading }: Shown): Promise<void> {
  await expect(page).toHaveURL((url) => url.pathname === encodeURI(decodeURI(address)))
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible()
}

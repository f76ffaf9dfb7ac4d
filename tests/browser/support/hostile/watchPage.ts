import type { Page } from '@playwright/test'

/** What a page has done that no story may make it do. */
export type Witness = {
  /**
   * What has happened since the last call. With `anyPictures`, pictures and recordings may come from any site, because
   * the story names their addresses.
   */
  take: (anyPictures: boolean) => string[]
}

/** The site that the stories came from. Pages may request its pictures. */
const SOURCE = 'https://source.example/'

/** Watches for dialogs, windows, errors and requests to other sites. */
export function watchPage(page: Page): Witness {
  const seen: string[] = []
  const pictures: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (popup) => seen.push(`a window: ${popup.url()}`))
  page.on('pageerror', (error) => seen.push(`an error: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    const isLostPicture = message.text().startsWith('Failed to load resource')
    if (['error', 'warning'].includes(message.type()) && !isLostPicture) seen.push(`on the console: ${message.text()}`)
  })
  page.on('request', (request) => {
    const [url, type] = [request.url(), request.resourceType()]
    const isOwn = url.startsWith(`${new URL(page.url()).origin}/`) || /^(?:data|blob):/u.test(url)
    if (isOwn || url.startsWith(SOURCE) || page.url() === 'about:blank') return
    const list = ['image', 'media'].includes(type) ? pictures : seen
    list.push(`a request (${type}): ${url}`)
  })
  return {
    take: (anyPictures) => {
      const found = [seen.splice(0), pictures.splice(0)]
      return anyPictures ? (found[0] ?? []) : found.flat()
    },
  }
}

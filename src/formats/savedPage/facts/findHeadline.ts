import { htmlToText, toOneLine } from '../../drafts/htmlToText.ts'
import { readMeta } from './readMeta.ts'

/**
 * The headline as the page shows it: that of its JSON-LD unless cut off, else the page's title as its heading has it,
 * else the title without the name of the site.
 */
export function findHeadline(page: Document, stated: string): string {
  if (stated !== '' && !/…$|\.\.\.$/u.test(stated)) return stated
  const site = toOneLine(readMeta(page, 'og:site_name') ?? '')
  const title = withoutSite(htmlToText(readMeta(page, 'og:title', 'twitter:title') ?? page.title), site)
  const headings = [...page.querySelectorAll('h1')]
    .map((heading) => toOneLine(heading.textContent))
    .filter((text) => text !== '' && text !== site)
  return (
    headings.find((heading) => title.startsWith(heading) || heading.startsWith(title)) ??
    (headings.length === 1 ? headings[0] : undefined) ??
    title
  )
}

const SEPARATOR = /^\s*[|–—·•:-]\s*|\s*[|–—·•:-]\s*$/gu

/** `Story | Site` and `Site: Story` as `Story`. */
function withoutSite(title: string, site: string): string {
  const [before, after] = [title.slice(0, -site.length), title.slice(site.length)]
  const bare = [title.endsWith(site) ? before : '', title.startsWith(site) ? after : ''].find(
    (each) => each.trim() !== '' && each.replaceAll(SEPARATOR, '') !== each.trim(),
  )
  return site === '' || bare === undefined ? title : bare.replaceAll(SEPARATOR, '')
}

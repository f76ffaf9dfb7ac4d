import type { TextAnswer } from '#sources/fetchText.ts'

/** What a site's page says of where its stories can be read. Addresses are whole. */
export type HomePage = {
  language: string | undefined
  title: string | undefined
  api: string[]
  jsonFeeds: string[]
  otherFeeds: string[]
}

const API = 'https://api.w.org/'

/** Reads the head of a page and the Link header of its answer. */
export function readHomePage({ text, url, header }: TextAnswer): HomePage {
  const links = [...text.matchAll(/<link\s[^<>]*>/giu)].map(([tag]) => ({
    rel: valueOf(tag, 'rel'),
    type: valueOf(tag, 'type'),
    href: valueOf(tag, 'href'),
  }))
  const hrefs = (test: (link: (typeof links)[number]) => boolean) =>
    links.filter(test).flatMap(({ href }) => URL.parse(href ?? '', url)?.href ?? [])
  const inHeader = [...(header('Link') ?? '').matchAll(/<([^<>]+)>;\s*rel="?([^",;]+)"?/gu)].flatMap(
    ([, href = '', rel]) => (rel === API ? (URL.parse(href, url)?.href ?? []) : []),
  )
  return {
    language: valueOf(/<html\s[^<>]*>/iu.exec(text)?.[0] ?? '', 'lang'),
    title: /<title[^<>]*>([^<]*)<\/title>/iu.exec(text)?.[1]?.trim(),
    api: [...inHeader, ...hrefs(({ rel }) => rel === API)],
    jsonFeeds: hrefs(({ rel, type }) => rel === 'alternate' && /^application\/(?:feed\+)?json$/u.test(type ?? '')),
    otherFeeds: hrefs(({ rel, type }) => rel === 'alternate' && /^application\/(?:rss|atom)\+xml$/u.test(type ?? '')),
  }
}

/** The value of an attribute in a tag, however it is quoted. */
function valueOf(tag: string, name: string): string | undefined {
  const [, doubly, singly, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu').exec(tag) ?? []
  return (doubly ?? singly ?? bare)?.replaceAll(/&(?:amp|#0*38);/gu, '&')
}

import type { TextAnswer } from '#sources/fetchText.ts'

/** What a site's page says about where its stories can be read. Addresses are absolute. */
export type HomePage = {
  language: string | undefined
  title: string | undefined
  api: string[]
  jsonFeeds: string[]
  otherFeeds: string[]
}

/** The link relation by which WordPress names its REST API. */
const API_RELATION = 'https://api.w.org/'

/** Reads the head of a page and the Link header of its response. */
export function readHomePage({ text, url, header }: TextAnswer): HomePage {
  const links = [...text.matchAll(/<link\s[^<>]*>/giu)].map(([tag]) => ({
    rel: attributeValue(tag, 'rel'),
    type: attributeValue(tag, 'type'),
    href: attributeValue(tag, 'href'),
  }))
  const hrefs = (test: (link: (typeof links)[number]) => boolean) =>
    links.filter(test).flatMap(({ href }) => URL.parse(href ?? '', url)?.href ?? [])
  const inHeader = [...(header('Link') ?? '').matchAll(/<([^<>]+)>;\s*rel="?([^",;]+)"?/gu)].flatMap(
    ([, href = '', rel]) => (rel === API_RELATION ? (URL.parse(href, url)?.href ?? []) : []),
  )
  return {
    language: attributeValue(/<html\s[^<>]*>/iu.exec(text)?.[0] ?? '', 'lang'),
    title: /<title[^<>]*>([^<]*)<\/title>/iu.exec(text)?.[1]?.trim(),
    api: [...inHeader, ...hrefs(({ rel }) => rel === API_RELATION)],
    jsonFeeds: hrefs(({ rel, type }) => rel === 'alternate' && /^application\/(?:feed\+)?json$/u.test(type ?? '')),
    otherFeeds: hrefs(({ rel, type }) => rel === 'alternate' && /^application\/(?:rss|atom)\+xml$/u.test(type ?? '')),
  }
}

/** The value of an attribute in a tag: quoted in either way, or not at all. */
function attributeValue(tag: string, name: string): string | undefined {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'iu')
  const [, doubleQuoted, singleQuoted, unquoted] = pattern.exec(tag) ?? []
  return (doubleQuoted ?? singleQuoted ?? unquoted)?.replaceAll(/&(?:amp|#0*38);/gu, '&')
}

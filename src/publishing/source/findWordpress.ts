import { htmlToText } from '#formats/drafts/htmlToText.ts'
import { at, listOf, textOf } from '#formats/parsing/jsonValue.ts'
import { detectLanguageByLetters } from '#formats/drafts/detectLanguage.ts'
import { directionOf } from '#i18n/directionOf.ts'
import type { FetchText } from '#sources/fetchText.ts'
import { readAnswer } from '#sources/readAnswer.ts'
import { SourceError } from '#sources/sourceError.ts'
import { fetchCategories, selectSections } from '#sources/wordpress/categories.ts'
import { createWordpressAddress, createWordpressClient } from '#sources/wordpress/createWordpressClient.ts'
import type { FoundSource } from './foundSource.ts'
import type { HomePage } from './readHomePage.ts'
import { paperLanguage } from './paperLanguage.ts'
import { findTimeZone } from './findTimeZone.ts'

/** Where the REST API of a site may be: where its page says, or at the usual paths below the address or the host. */
export function apiCandidates(url: string, page: HomePage | undefined): string[] {
  const folder = new URL('.', url.split(/[?#]/u)[0]?.replace(/\/?$/u, '/')).href
  const below = [folder, new URL('/', url).href].flatMap((place) => [
    new URL('wp-json/', place).href,
    new URL('?rest_route=/', place).href,
  ])
  const [, inAddress] = /^(.*\/wp-json\/)/u.exec(url) ?? []
  return [
    ...new Set([
      ...(inAddress === undefined ? [] : [inAddress]),
      ...(page?.api ?? []).flatMap((api) => withHttps(url, api)),
      ...below,
    ]),
  ]
}

/** A site behind a proxy may call itself http, which pages on https cannot request. */
const withHttps = (url: string, api: string): string[] =>
  url.startsWith('https:') && api.startsWith('http:') ? [api.replace('http:', 'https:'), api] : [api]

/** The paper of the WordPress whose REST API is at `place`, or where it redirects; else throws a SourceError. */
export async function findWordpress(
  place: string,
  language: string | undefined,
  page: HomePage | undefined,
  fetchText: FetchText,
): Promise<FoundSource> {
  const { index, api } = await fetchIndex(place, fetchText)
  const ask = createWordpressClient(api, fetchText)
  const [posts, categories] = await Promise.all([
    ask('posts', { per_page: 10, _fields: 'id,title' }),
    fetchCategories(ask),
  ])
  const titles = posts.items.map((post) => htmlToText(textOf(at(post, 'title', 'rendered')))).join(' ')
  const stated = language ?? detectLanguage(page?.language, titles)
  const name = htmlToText(textOf(at(index, 'name'))) || new URL(api).hostname
  const sections = selectSections(categories).map(({ slug, name }) => ({ id: slug, name }))
  return {
    source: { kind: 'wordpress', url: textOf(at(index, 'home')) ?? api, language: stated, api },
    name,
    description: htmlToText(textOf(at(index, 'description'))),
    language: paperLanguage(stated),
    sections,
    timeZone: findTimeZone(textOf(at(index, 'timezone_string')), Number(at(index, 'gmt_offset') ?? 0)),
    summary: `WordPress at ${api}: «${name}», ${stated}, ${posts.total} stories`,
  }
}

async function fetchIndex(place: string, fetchText: FetchText): Promise<{ index: unknown; api: string }> {
  const address = createWordpressAddress(place, '', {
    _fields: 'name,description,home,gmt_offset,timezone_string,namespaces',
  })
  const answer = await fetchText(address)
  const index = readAnswer(address, answer)
  if (listOf(at(index, 'namespaces')).includes('wp/v2')) {
    return { index, api: answer.url === address ? place : withoutFields(answer.url) }
  }
  throw new SourceError('unknown', address, 'it is not the index of a REST API with wp/v2')
}

/** The address behind the redirect, because browsers refuse redirects of requests to another site. */
function withoutFields(url: string): string {
  const address = new URL(url)
  address.searchParams.delete('_fields')
  return address.href
}

/** Themes that are not translated state `en-US` for any language, so letters of another script outweigh it. */
function detectLanguage(stated: string | undefined, text: string): string {
  const seen = detectLanguageByLetters(text)
  const isForeign = seen !== undefined && stated?.startsWith('en') === true && directionOf(seen) === 'rtl'
  return (isForeign ? seen : (stated ?? seen)) ?? 'ar'
}

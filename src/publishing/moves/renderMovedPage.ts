import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import { frontAddress } from '#edition/addresses/addresses.ts'
import type { Edition } from '#edition/createEdition.ts'
import { localize } from '#edition/localize.ts'
import { addressOf, articleAt, isWebAddress, type Move } from '#edition/moves/move.ts'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { toPlainText } from '#article/text/toPlainText.ts'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import { catalogueText } from '../site/catalogueText.ts'

export type MovedPageOptions = {
  site: SiteSettings
  base: string
  /** The tag with the content security policy of a page without scripts. */
  policy: string
  /** The editions by their language, for the headlines of moved articles. */
  editions: ReadonlyMap<string, Edition>
}

const STYLE =
  'body{max-width:34rem;margin:4rem auto;padding:0 1rem;font:1.125rem/1.8 system-ui,sans-serif;text-align:start}'

type Content = { title: string; head: string; body: string }

/** A page of a few lines, without scripts, at an address that moved or was withdrawn, in the address's language. */
export function renderMovedPage(move: Move, options: MovedPageOptions): string {
  const { site, policy } = options
  const [main = ''] = site.languages
  const [first = ''] = move.from.split('/')
  const language = site.languages.includes(first) ? first : main
  const direction = isLanguage(language) ? localeOf(language).direction : 'ltr'
  const { title, head, body } =
    move.kind === 'moved' ? moved(move.to, language, options) : withdrawn(move, language, options)
  const paper = escapeMarkup(localize(site.name, language, site))
  return [
    `<!doctype html><html lang="${escapeMarkup(language)}" dir="${direction}"><head>${policy}<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><title>${title} | ${paper}</title>${head}<style>${STYLE}</style>`,
    `</head><body><main><h1>${title}</h1>${body}</main></body></html>`,
  ].join('')
}

/** Search engines take an immediate refresh for a permanent redirect. */
function moved(to: string, language: string, { site, base, editions }: MovedPageOptions): Content {
  const article = articleAt(to)
  const story = article && editions.get(article.language)?.entries.get(article.id)?.story
  const href = escapeMarkup(isWebAddress(to) ? to : `${base}${addressOf(to).slice(1)}`)
  const whole = isWebAddress(to) ? to : absoluteAddress({ origin: site.origin, base }, addressOf(to))
  return {
    title: escapeMarkup(catalogueText(language, article ? 'moved.article' : 'moved.page')),
    head: `<link rel="canonical" href="${escapeMarkup(whole)}"><meta http-equiv="refresh" content="0; url=${href}">`,
    body: `<p><a href="${href}"><bdi>${escapeMarkup(story?.headline ?? whole)}</bdi></a></p>`,
  }
}

function withdrawn(move: Move, language: string, { base }: MovedPageOptions): Content {
  const text = move.kind === 'withdrawn' ? move.notice.text : undefined
  const notice = text === undefined ? catalogueText(language, 'failure.withdrawn') : toPlainText(text)
  const toFront = escapeMarkup(catalogueText(language, 'failure.toFront'))
  const front = escapeMarkup(`${base}${frontAddress(language).slice(1)}`)
  return {
    title: escapeMarkup(catalogueText(language, 'moved.withdrawnPage')),
    head: '<meta name="robots" content="noindex">',
    body: `<p>${escapeMarkup(notice)}</p><p><a href="${front}">${toFront}</a></p>`,
  }
}

import { findRealHosts } from '#article/text/findRealHosts.ts'
import { isolateRuns, type Run } from '#article/text/isolateRuns.ts'
import type { Span, Text } from '#article/schema/text.ts'
import { escapeMarkup } from '../../markup/escapeMarkup.ts'
import { element } from './element.ts'
import { languageAttributes, settingInside, type HtmlSetting } from './htmlSetting.ts'

/**
 * Running text as HTML, with marks and links. Runs that right-to-left text would show in the wrong order are
 * isolated.
 */
export function textToHtml(text: Text, setting: HtmlSetting): string {
  if (typeof text === 'string') return plainToHtml(text, setting)
  const hosts = findRealHosts(text)
  return text
    .map((run) => (typeof run === 'string' ? plainToHtml(run, setting) : spanToHtml(run, setting, hosts.get(run))))
    .join('')
}

function plainToHtml(text: string, { direction }: HtmlSetting): string {
  return direction === 'ltr' ? escapeMarkup(text) : isolateRuns(text).map(runToHtml).join('')
}

function runToHtml({ text, kind }: Run): string {
  return kind === 'ltr' ? element('bdi', { dir: 'ltr' }, escapeMarkup(text)) : escapeMarkup(text)
}

/**
 * As on the page, the link is the outermost element and code the innermost. Where the text names another host than the
 * link leads to, `host` follows.
 */
function spanToHtml(span: Span, setting: HtmlSetting, host: string | undefined): string {
  const marked = marksOf(span).reduce((inside, name) => element(name, {}, inside), innermost(span, setting))
  const { lang, dir } = languageAttributes(span)
  const own = dir === undefined || span.code === true ? marked : element('span', { lang, dir }, marked)
  const real = host === undefined ? '' : ` ${element('bdi', { dir: 'ltr' }, escapeMarkup(`(${host})`))}`
  return span.href === undefined ? own : element('a', { href: setting.absolute(span.href) }, own + real)
}

function innermost(span: Span, setting: HtmlSetting): string {
  if (span.code !== true) return plainToHtml(span.text, settingInside(setting, span))
  return element('code', { lang: span.lang, dir: span.dir ?? 'ltr' }, escapeMarkup(span.text))
}

function marksOf({ mark, emphasis, strong, sub, sup }: Span): string[] {
  return [mark && 'mark', emphasis && 'em', strong && 'strong', sub && 'sub', sup && 'sup'].filter(
    (name) => typeof name === 'string',
  )
}

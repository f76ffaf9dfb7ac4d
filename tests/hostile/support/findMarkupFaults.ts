import { parseHtml } from '../../publishing/support/parseHtml.ts'

const FORBIDDEN = new Set(
  (
    'script style template base meta link object embed applet frame frameset form math foreignobject animate set ' +
    'portal plaintext iframe'
  ).split(' '),
)
const ADDRESSES = new Set(['href', 'src', 'poster', 'action', 'formaction', 'cite', 'data', 'xlink:href', 'background'])

/** What could run in markup that we have written, as a browser parses it. */
export function findMarkupFaults(html: string): string[] {
  const { elements } = parseHtml(html)
  return elements.flatMap(({ name, attributes }) => [
    ...(FORBIDDEN.has(name) ? [`<${name}>`] : []),
    ...[...attributes].filter(([key, value]) => canRun(key, value)).map(([key, value]) => `${key}="${value}"`),
  ])
}

const PLACEHOLDER = /^data:image\/(?:svg\+xml,%3Csvg|webp|png|avif|jpeg)/u

function canRun(key: string, value: string): boolean {
  if (key.startsWith('on') || key === 'srcdoc' || key === 'ping') return true
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/iu.exec(value.replaceAll(/[\p{Cc}\s]+/gu, '')) ?? []
  if (!ADDRESSES.has(key) || scheme === undefined) return false
  return !['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase()) && !PLACEHOLDER.test(value)
}

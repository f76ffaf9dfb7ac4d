import type { Check } from '../check.ts'
import { createFault, createRemarks } from '../remarkOnTexts.ts'

const CHARACTER_REFERENCE = String.raw`&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});`

const TAG_NAMES: readonly string[] = [
  'a',
  'b',
  'blockquote',
  'br',
  'cite',
  'div',
  'em',
  'figure',
  'font',
  'h[1-6]',
  'i',
  'iframe',
  'img',
  'li',
  'ol',
  'p',
  'script',
  'span',
  'strong',
  'su[bp]',
  'table',
  'td',
  'tr',
  'u',
  'ul',
]
const TAG = String.raw`</?(?:${TAG_NAMES.join('|')})(?:\s[^<>]*)?/?>`

const MARKUP = new RegExp(`${CHARACTER_REFERENCE}|${TAG}`, 'giu')

/** Tags and character references that readers would see literally. Code may contain them. */
export const markupInText: Check = ({ texts }) =>
  texts
    .filter(({ isRun }) => !isRun)
    .flatMap(({ path, whole }) => {
      const faults = Array.from(whole.matchAll(MARKUP), (match) => createFault(match, 'text without markup'))
      return createRemarks(path, whole, { severity: 'warning', code: 'markup-in-text' }, faults)
    })

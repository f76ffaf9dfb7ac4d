import type { Check } from '../check.ts'
import { faultOf, remarkOn } from '../textRemarks.ts'

const TAGS =
  'a|b|blockquote|br|cite|div|em|figure|font|h[1-6]|i|iframe|img|li|ol|p|script|span|strong|su[bp]|table|td|tr|u|ul'
const MARKUP = new RegExp(String.raw`&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});|</?(?:${TAGS})(?:\s[^<>]*)?/?>`, 'giu')

/** Markup that readers would see as it is written: it was text already when it was taken for a page. Code may hold it. */
export const markupInText: Check = ({ texts }) =>
  texts
    .filter(({ isRun }) => !isRun)
    .flatMap(({ path, whole }) => {
      const faults = Array.from(whole.matchAll(MARKUP), (match) => faultOf(match, 'text without markup'))
      return remarkOn(path, whole, { severity: 'warning', code: 'markup-in-text' }, faults)
    })

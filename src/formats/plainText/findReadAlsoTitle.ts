import { anySpellingOf } from '../vocabulary/anyOf.ts'
import { readAlsoLabels, readMoreWords } from '../vocabulary/readAlso.ts'

const LABEL = anySpellingOf([readAlsoLabels, readMoreWords])
const MARKS = String.raw`\s*[:：\-–—.…]*\s*`
const IS_WHOLE_LABEL = String.raw`(?=\s*[:：\-–—.…]|\s*$)`
const READ_ALSO = new RegExp(String.raw`^[\s•*»«>-]*${LABEL}${IS_WHOLE_LABEL}${MARKS}(.*)$`, 'iu')

/** The title after a label like «read also»: empty if the label is the whole line, undefined for a line without one. */
export const findReadAlsoTitle = (line: string): string | undefined => READ_ALSO.exec(line)?.[1]

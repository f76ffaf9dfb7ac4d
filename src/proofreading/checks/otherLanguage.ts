import type { FileCheck } from '../check.ts'
import { createWarning } from '../finding.ts'
import { parsePrimarySubtag } from '../proof/findTexts.ts'

/**
 * A language other than that of its folder: the paper lists the article in one edition and sets it in another language.
 * A letter to the editor may be meant so; most are in the wrong folder.
 */
export const otherLanguage: FileCheck = ({ edition, article: { inLanguage } }) => {
  if (parsePrimarySubtag(inLanguage) === parsePrimarySubtag(edition)) return []
  const expected = `"${edition}", as the folder is named, unless it is meant`
  return [createWarning('other-language', 'inLanguage', expected, `"${inLanguage}"`)]
}

import type { Check } from '../check.ts'
import { ZWNJ_RULES } from '../persian/zwnjRules.ts'
import { findFaults, remarkOnTexts, type Fault } from '../remarkOnTexts.ts'

/**
 * Persian words that lack the zero-width non-joiner between their parts (می‌خواهم, کتاب‌ها). Only spellings that
 * cannot be anything else are reported.
 */
export const missingZwnj: Check = ({ texts }) =>
  remarkOnTexts(texts, { severity: 'warning', code: 'missing-zwnj' }, ({ text, language }) =>
    language === 'fa' ? findFaultsIn(text) : [],
  )

function findFaultsIn(text: string): Fault[] {
  const persian = withPersianLetters(text)
  const faults = ZWNJ_RULES.flatMap(([pattern, correct]) => findFaults(persian, pattern, correct))
  return withoutOverlaps(faults.toSorted((a, b) => a.index - b.index))
}

const withPersianLetters = (text: string): string => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')

/** Two rules find «بزرگ ترین»; it is one fault. */
const withoutOverlaps = (faults: readonly Fault[]): Fault[] =>
  faults.filter(({ index, length }, position) => {
    const previous = faults[position - 1]
    return index + length > (previous?.index ?? -1) + (previous?.length ?? 0)
  })

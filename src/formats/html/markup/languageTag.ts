/** A BCP 47 tag in its usual spelling (`ar_SA` and `AR-SA` are `ar-SA`); undefined for what is no language tag. */
export function canonicalTag(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))
    return tag?.startsWith('x-') || tag === 'und' ? undefined : tag
  } catch {
    return undefined
  }
}

/** Scripts written from right to left, for languages known by tag only. */
const RTL_SCRIPTS = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** The direction that a language is written in, by its (likely) script. */
export function directionOfTag(tag: string | undefined): 'ltr' | 'rtl' | undefined {
  const canonical = canonicalTag(tag)
  if (canonical === undefined) return undefined
  return RTL_SCRIPTS.has(new Intl.Locale(canonical).maximize().script ?? '') ? 'rtl' : 'ltr'
}

const LETTER = /\p{L}/gu
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction of most letters of a text; undefined for a text without letters. */
export function majorityDirection(text: string): 'ltr' | 'rtl' | undefined {
  const letters = text.match(LETTER)
  if (letters === null) return undefined
  return letters.filter((letter) => RTL_LETTER.test(letter)).length * 2 > letters.length ? 'rtl' : 'ltr'
}

/** The direction of the first letter, as `<bdi>` goes by it. */
export function firstLetterDirection(text: string): 'ltr' | 'rtl' | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? []
  if (letter === undefined) return undefined
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr'
}

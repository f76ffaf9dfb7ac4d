import { RTL_SCRIPTS } from '#languages/rtlScripts.ts'

/** A BCP 47 tag in its canonical spelling (`ar_SA` and `AR-SA` are `ar-SA`); undefined for anything else. */
export function parseLanguageTag(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))
    return tag?.startsWith('x-') || tag === 'und' ? undefined : tag
  } catch {
    return undefined
  }
}

/** The direction that a language is written in, by its script or the script that is likely for it. */
export function detectTagDirection(tag: string | undefined): 'ltr' | 'rtl' | undefined {
  const canonical = parseLanguageTag(tag)
  if (canonical === undefined) return undefined
  const { script = '' } = new Intl.Locale(canonical).maximize()
  return RTL_SCRIPTS.has(script.toLowerCase()) ? 'rtl' : 'ltr'
}

const LETTER = /\p{L}/gu
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction of most letters of a text; undefined for a text without letters. */
export function detectMajorityDirection(text: string): 'ltr' | 'rtl' | undefined {
  const letters = text.match(LETTER)
  if (letters === null) return undefined
  return letters.filter((letter) => RTL_LETTER.test(letter)).length * 2 > letters.length ? 'rtl' : 'ltr'
}

/** The direction of the first letter, which is the one that `<bdi>` takes. */
export function detectFirstLetterDirection(text: string): 'ltr' | 'rtl' | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? []
  if (letter === undefined) return undefined
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr'
}

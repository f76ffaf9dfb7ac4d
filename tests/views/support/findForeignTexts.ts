const NAME_ATTRIBUTES = ['aria-label', 'aria-valuetext', 'aria-roledescription', 'alt', 'title', 'label', 'placeholder']

/** Matches a letter of a script in which no word of these languages is written. */
const FOREIGN_LETTERS: Record<string, RegExp> = { ar: /\p{Script=Latin}/u, en: /\p{Script=Arabic}/u }

/**
 * The texts and accessible names that are not in the language of the nearest `lang`, where Arabic and English meet. The
 * page around is Arabic. Code has no language, and addresses belong to none.
 */
export function findForeignTexts(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'ar'
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const names = NAME_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')
    return [...texts.map(({ textContent }) => textContent ?? ''), ...names]
      .filter((text) => FOREIGN_LETTERS[lang]?.test(text.replaceAll(/[\w-]+\.(?:com|org)/gu, '')))
      .map((text) => `${element.tagName.toLowerCase()} in ${lang}: ${text}`)
  })
}

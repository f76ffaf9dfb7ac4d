/** The font family that shows whether a page has the fonts of a language. Languages not listed use system fonts. */
const FAMILY_BY_LANGUAGE: Record<string, string> = {
  ar: 'Jarida Naskh',
  fa: 'Jarida Naskh',
  ur: 'Jarida Nastaliq',
  he: 'Jarida Hebrew',
}

/**
 * Loads the font rules of all languages once a page shows a language that the first page did not: a published page
 * carries only the rules of the fonts it uses.
 */
export function loadForeignFonts(): void {
  const href = document.querySelector<HTMLElement>('#starter[data-all-css]')?.dataset['allCss']
  if (href === undefined || !isAnyMissing()) return
  document.querySelector('#starter')?.removeAttribute('data-all-css')
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
}

function isAnyMissing(): boolean {
  const families = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))
  const needed = [...document.querySelectorAll<HTMLElement>('html, main [lang]')].map(
    ({ lang }) => FAMILY_BY_LANGUAGE[lang],
  )
  return needed.some((family) => family !== undefined && !families.has(family))
}

/** The face that tells whether a page has the fonts of a language. Other languages are set in system fonts. */
const FACES: Record<string, string> = {
  ar: 'Jarida Naskh',
  fa: 'Jarida Naskh',
  ur: 'Jarida Nastaliq',
  he: 'Jarida Hebrew',
}

/** Brings the fonts of a language that the first page had nothing in: a page carries only the rules of those it shows. */
export function bringForeignFonts(): void {
  const href = document.querySelector<HTMLElement>('#starter[data-all-css]')?.dataset['allCss']
  if (href === undefined || !isAnyMissing()) return
  document.querySelector('#starter')?.removeAttribute('data-all-css')
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
}

function isAnyMissing(): boolean {
  const families = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))
  const shown = [...document.querySelectorAll<HTMLElement>('html, main [lang]')].map(({ lang }) => FACES[lang])
  return shown.some((family) => family !== undefined && !families.has(family))
}

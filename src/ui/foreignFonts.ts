/** Loads the fonts of a language that the first page had no text in: a page carries only the font rules that it needs. */
export function bringForeignFonts(): void {
  const href = document.querySelector<HTMLElement>('#starter[data-all-css]')?.dataset['allCss']
  if (href === undefined || !isAnyMissing()) return
  document.querySelector('#starter')?.removeAttribute('data-all-css')
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
}

/** Whether something on the page is set in one of the paper's own faces without the rules of that face. */
function isAnyMissing(): boolean {
  const families = [...document.fonts].map(({ family }) => family.replaceAll('"', ''))
  return [...document.querySelectorAll('html, main [lang]')].some((element) => {
    const [face] = /Jarida \w+/u.exec(getComputedStyle(element).getPropertyValue('--serif')) ?? []
    return face !== undefined && !families.includes(face)
  })
}

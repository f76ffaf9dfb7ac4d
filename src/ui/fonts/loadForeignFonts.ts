/**
 * Loads the font rules of all languages once a page shows a language that the first page did not: a published page
 * carries only the rules of the fonts it uses.
 */
export function loadForeignFonts(): void {
  const href = document.querySelector<HTMLElement>('#_starter[data-all-css]')?.dataset['allCss']
  if (href === undefined || !isAnyMissing()) return
  document.querySelector('#_starter')?.removeAttribute('data-all-css')
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
}

/** Whether the page lacks the font rules of a family of the paper's own: the first one that `--serif` names. */
function isAnyMissing(): boolean {
  const families = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))
  return [...document.querySelectorAll('html, main [lang]')].some((element) => {
    const [family] = /Jarida \w+/u.exec(getComputedStyle(element).getPropertyValue('--serif')) ?? []
    return family !== undefined && !families.has(family)
  })
}

import { loadStylesheet } from '../styles/loadStylesheet.ts'

/**
 * Loads the font rules of all languages once a page shows a language that the first page did not: a published page
 * carries only the rules of the fonts it uses.
 */
export function loadForeignFonts(): void {
  const starter = document.querySelector<HTMLElement>('#_starter[data-all-css]')
  const href = starter?.dataset['allCss']
  if (!starter || href === undefined || !isAnyMissing()) return
  delete starter.dataset['allCss']
  // Without the rules the page is shown in system fonts; the next page requests them again.
  loadStylesheet(href).catch(() => {
    starter.dataset['allCss'] = href
  })
}

/** Whether the page lacks the font rules of a family of the paper's own: the first one that `--serif` names. */
function isAnyMissing(): boolean {
  const families = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')))
  return [...document.querySelectorAll('html, main [lang]')].some((element) => {
    const [family] = /Jarida \w+/u.exec(getComputedStyle(element).getPropertyValue('--serif')) ?? []
    return family !== undefined && !families.has(family)
  })
}

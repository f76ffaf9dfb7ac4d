/**
 * Lets the browser lay out the whole page, also what is far from the window. A place in the page is then exactly where
 * it will be: heights that are only estimated move it, and Safari does not correct that.
 */
export const layOutWhole = (): void => document.documentElement.setAttribute('data-whole', '')

/** Lets the next page be laid out as it comes near the window again. */
export const layOutNear = (): void => document.documentElement.removeAttribute('data-whole')

/** Lays out the whole page before a link leads to a place in it. */
export function layOutBeforeJumps(): void {
  const handleClick = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
    if (link) layOutWhole()
  }
  document.addEventListener('click', handleClick, { capture: true })
}

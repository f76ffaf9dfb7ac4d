/** What makes a region a stop for the keyboard, and its name there. */
const ATTRIBUTES = ['tabindex', 'aria-label', 'aria-labelledby']

/**
 * Lets a region be a named stop for the keyboard only while its content is wider than it is. Until it is measured it is
 * one, so that it can be scrolled without scripts. Returns a function that ends this.
 */
export function followOverflow(region: Element): () => void {
  const values = ATTRIBUTES.map((name) => [name, region.getAttribute(name)] as const)
  const observer = new ResizeObserver(() => {
    const isOverflowing = region.scrollWidth > region.clientWidth
    for (const [name, value] of values) {
      if (isOverflowing && value !== null) region.setAttribute(name, value)
      else region.removeAttribute(name)
    }
  })
  observer.observe(region)
  return () => observer.disconnect()
}

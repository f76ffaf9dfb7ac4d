/**
 * Adds a stylesheet to the document, unless it is there, and resolves once it applies. One that cannot be loaded is
 * removed, so that the next call requests it again.
 */
export function loadStylesheet(href: string): Promise<void> {
  const link = findLink(href) ?? addLink(href)
  return new Promise((resolve, reject) => {
    const settle = () => {
      if (hasRules(link)) return resolve()
      link.remove()
      reject(new Error(`${href} cannot be loaded`))
    }
    if (link.sheet) return settle()
    link.addEventListener('load', settle)
    link.addEventListener('error', settle)
  })
}

/** False for a page that a host sends instead: a browser reports it as loaded, and as a stylesheet without rules. */
const hasRules = ({ sheet }: HTMLLinkElement): boolean => sheet !== null && sheet.cssRules.length > 0

const findLink = (href: string): HTMLLinkElement | null =>
  document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)

function addLink(href: string): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  document.head.append(link)
  return link
}

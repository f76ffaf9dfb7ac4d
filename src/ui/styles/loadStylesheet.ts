/**
 * Adds a stylesheet to the document, unless it is there, and resolves once it applies. One that cannot be loaded is
 * removed, so that the next call requests it again.
 */
export function loadStylesheet(href: string): Promise<void> {
  const link = findLink(href) ?? addLink(href)
  if (link.sheet) return Promise.resolve()
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error(`${href} cannot be loaded`))
    })
  })
}

const findLink = (href: string): HTMLLinkElement | null =>
  document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)

function addLink(href: string): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  document.head.append(link)
  return link
}

import { rulesOf } from './rulesOf.ts'

/**
 * Adds a stylesheet to the document, unless it is there, and resolves once it applies. One that cannot be loaded is
 * removed, so that the next call requests it again.
 */
export function loadStylesheet(href: string): Promise<void> {
  const link = findLink(href) ?? addLink(href)
  return new Promise((resolve, reject) => {
    const settle = () => {
      // A page that a host sends instead is reported as loaded, and as a stylesheet without rules.
      if (rulesOf(link.sheet).length > 0) return resolve()
      link.remove()
      reject(new Error(`${href} cannot be loaded`))
    }
    if (link.sheet) return settle()
    link.addEventListener('load', settle)
    link.addEventListener('error', settle)
  })
}

/** One in the body goes away with its page (ui/Fold.tsx). */
const findLink = (href: string): HTMLLinkElement | null =>
  document.head.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)

function addLink(href: string): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  document.head.append(link)
  return link
}

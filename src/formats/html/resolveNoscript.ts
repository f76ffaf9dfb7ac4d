import { imageSource } from './media/imageSource.ts'
import { descendants, isBlank, isElement, textContent, type MarkupElement, type MarkupNode } from './markup/markup.ts'
import { parseHtml } from './markup/parseHtml.ts'

/**
 * `<noscript>` repeats for browsers without scripts what a script would load: its picture stands in for one that has no address of its own
 * and goes where that one has. Everything else in it speaks to browsers, not to readers.
 */
export function resolveNoscript(nodes: readonly MarkupNode[]): MarkupNode[] {
  const resolved: MarkupNode[] = []
  for (const [place, node] of nodes.entries()) {
    if (!isElement(node)) resolved.push(node)
    else if (node.name === 'noscript') {
      resolveOne(
        parsed(node),
        resolved,
        nodes.slice(place + 1).find((next) => !isBlank(next)),
      )
    } else resolved.push({ ...node, children: resolveNoscript(node.children) })
  }
  return resolved
}

/** A browser that runs scripts keeps it as text; one that does not has elements. */
function parsed(noscript: MarkupElement): MarkupElement {
  const isSource = noscript.children.every((child) => !isElement(child))
  return isSource ? { ...noscript, children: parseHtml(textContent(noscript)) } : noscript
}

function resolveOne(noscript: MarkupElement, before: MarkupNode[], next: MarkupNode | undefined): void {
  const isPlaylist = descendants(noscript.children).some(({ name }) => name === 'li')
  if (isPlaylist) append(noscript.children, before)
  if (isPlaylist || imagesOf(noscript).length === 0) return
  if (
    next !== undefined &&
    isElement(next) &&
    imagesOf(next).some((image) => imagesOf(noscript).some((own) => addressOf(own) === addressOf(image)))
  ) {
    return
  }
  const place = before.findLastIndex((node) => !isBlank(node))
  const previous = before[place]
  const lazy = previous !== undefined && isElement(previous) ? imagesOf(previous) : []
  if (lazy.some((image) => addressOf(image) !== undefined)) return
  if (lazy.length > 0) before.splice(place, 1)
  append(noscript.children, before)
}

function append(nodes: readonly MarkupNode[], before: MarkupNode[]): void {
  for (const node of nodes) before.push(node)
}

const imagesOf = (element: MarkupElement): MarkupElement[] =>
  [element, ...descendants(element.children)].filter(({ name }) => name === 'img')

const addressOf = (image: MarkupElement): string | undefined => imageSource(image, [], undefined)?.url

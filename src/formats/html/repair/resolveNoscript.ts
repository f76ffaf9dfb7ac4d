import { readImageSource } from '../media/readImageSource.ts'
import { descendants, isBlank, isElement, textContent, type MarkupElement, type MarkupNode } from '../markup/markup.ts'
import { parseHtml } from '../markup/parseHtml.ts'

/**
 * `<noscript>` repeats what a script would load. Its picture replaces one next to it that has no address, and
 * is dropped where the picture next to it has one. Everything else in it is meant for browsers, not for readers.
 */
export function resolveNoscript(nodes: readonly MarkupNode[]): MarkupNode[] {
  const resolved: MarkupNode[] = []
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node)) resolved.push(node)
    else if (node.name === 'noscript') {
      resolveOne(
        parseContent(node),
        resolved,
        nodes.slice(index + 1).find((next) => !isBlank(next)),
      )
    } else resolved.push({ ...node, children: resolveNoscript(node.children) })
  }
  return resolved
}

/** A browser that runs scripts keeps the content as text; one that does not has elements. */
function parseContent(noscript: MarkupElement): MarkupElement {
  const isSource = noscript.children.every((child) => !isElement(child))
  return isSource ? { ...noscript, children: parseHtml(textContent(noscript)) } : noscript
}

/** Appends what is needed of a `<noscript>` to the nodes before it. */
function resolveOne(noscript: MarkupElement, before: MarkupNode[], next: MarkupNode | undefined): void {
  const isPlaylist = descendants(noscript.children).some(({ name }) => name === 'li')
  if (isPlaylist) append(noscript.children, before)
  if (isPlaylist || imagesOf(noscript).length === 0) return
  if (next !== undefined && isElement(next) && sharesImage(noscript, next)) return
  const index = before.findLastIndex((node) => !isBlank(node))
  const previous = before[index]
  const lazyImages = previous !== undefined && isElement(previous) ? imagesOf(previous) : []
  if (lazyImages.some((image) => addressOf(image) !== undefined)) return
  if (lazyImages.length > 0) before.splice(index, 1)
  append(noscript.children, before)
}

const sharesImage = (noscript: MarkupElement, next: MarkupElement): boolean =>
  imagesOf(next).some((image) => imagesOf(noscript).some((own) => addressOf(own) === addressOf(image)))

function append(nodes: readonly MarkupNode[], target: MarkupNode[]): void {
  for (const node of nodes) target.push(node)
}

const imagesOf = (element: MarkupElement): MarkupElement[] =>
  [element, ...descendants(element.children)].filter(({ name }) => name === 'img')

const addressOf = (image: MarkupElement): string | undefined => readImageSource(image, [], undefined)?.url

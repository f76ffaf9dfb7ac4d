/** An element of a parsed document, HTML or XML. Names are in lower case for HTML, and as written for XML. */
export type MarkupElement = { name: string; attributes: ReadonlyMap<string, string>; children: MarkupNode[] }

export type MarkupNode = MarkupElement | string

export const isElement = (node: MarkupNode): node is MarkupElement => typeof node !== 'string'

export const isBlank = (node: MarkupNode): boolean => typeof node === 'string' && node.trim() === ''

/** The value of an attribute, trimmed; undefined where it is missing or empty. */
export const attribute = (element: MarkupElement, name: string): string | undefined =>
  element.attributes.get(name)?.trim() || undefined

export const hasClass = (element: MarkupElement, pattern: RegExp): boolean =>
  pattern.test(element.attributes.get('class') ?? '')

/** The elements inside, in document order. */
export function descendants(nodes: readonly MarkupNode[]): MarkupElement[] {
  return nodes.filter(isElement).flatMap((element) => [element, ...descendants(element.children)])
}

export const childElements = (element: MarkupElement): MarkupElement[] => element.children.filter(isElement)

export function find(
  nodes: readonly MarkupNode[],
  test: (element: MarkupElement) => boolean,
): MarkupElement | undefined {
  for (const element of nodes.filter(isElement)) {
    const found = test(element) ? element : find(element.children, test)
    if (found) return found
  }
  return undefined
}

/** The same, without searching inside the elements that are closed. */
export function findOwn(
  nodes: readonly MarkupNode[],
  test: (element: MarkupElement) => boolean,
  isClosed: (element: MarkupElement) => boolean,
): MarkupElement | undefined {
  for (const element of nodes.filter(isElement)) {
    const inside = isClosed(element) ? undefined : findOwn(element.children, test, isClosed)
    const found = test(element) ? element : inside
    if (found) return found
  }
  return undefined
}

export const findNamed = (nodes: readonly MarkupNode[], ...names: string[]): MarkupElement | undefined =>
  find(nodes, ({ name }) => names.includes(name))

export function textContent(node: MarkupNode): string {
  return isElement(node) ? node.children.map(textContent).join('') : node
}

/** The same nodes without these elements. Uses a set, because a caption may have a credit for each word. */
export function withoutElements(nodes: readonly MarkupNode[], elements: readonly MarkupElement[]): MarkupNode[] {
  const all = new Set(elements)
  return without(nodes, (element) => all.has(element))
}

/** The same nodes without the elements that pass the test, at any depth. */
export function without(nodes: readonly MarkupNode[], isRemoved: (element: MarkupElement) => boolean): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (!isElement(node)) return [node]
    return isRemoved(node) ? [] : [{ ...node, children: without(node.children, isRemoved) }]
  })
}

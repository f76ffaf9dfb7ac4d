const WRAPPERS = new Set(['DIV', 'SECTION', 'SPAN', 'P', 'CENTER'])

/** The outermost wrapper that holds this element and nothing else; the element itself where it has none. */
export function findOutermostWrapper(element: Element): Element {
  const parent = element.parentElement
  const isAlone =
    parent !== null &&
    WRAPPERS.has(parent.tagName) &&
    parent.textContent.trim() === element.textContent.trim() &&
    parent.children.length === 1
  return isAlone ? findOutermostWrapper(parent) : element
}

import { parse, serialize, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Markup = {
  language: string
  direction: string
  /** The tags that a careful author would write, one per line: title, description, icon, fonts to preload. */
  head: string
  body: string
  headline: string
}

type IsStyled = (name: string) => boolean
type AddressOf = (href: string) => string

/** The meta tags that matter to readers. Tags for machines are dropped, which favours the hand-written page. */
const META_NAMES = new Set(['viewport', 'color-scheme', 'theme-color', 'description'])

/** A style by which a built page tells the browser what it may skip, and the size it guesses of that. */
const SKIPPING_STYLE = /^\s*(?:(?:content-visibility|contain-intrinsic-[\w-]+|--length)\s*:[^;]*;?\s*)+$/u

/** Elements that only scripts use. */
const SCRIPT_ELEMENTS = new Set(['script', 'template', 'noscript'])

/**
 * Reduces a built page to what an author would write for a page without scripts: the text, the pictures and their tags,
 * without attributes that only scripts read. `isStyled` tells whether a rule needs a `.class` or
 * `[data-attribute`; `addressOf` returns the address of a link on the hand-written site.
 */
export function reduceMarkup(html: string, isStyled: IsStyled, addressOf: AddressOf): Markup {
  const page = elementsIn(parse(html))
  const first = (isIt: (element: Tree.Element) => boolean): Tree.Element => {
    const found = page.find(isIt)
    if (!found) throw new Error('the bench expects a page with #_root, head, main and h1')
    return found
  }
  const root = first((element) => attribute(element, 'id') === '_root')
  const [head, document] = [first(named('head')), first(named('html'))]
  const main = elementsIn(first(named('main')))
  const headline = textOf(main.find(named('h1')) ?? first(named('h1')))
  reduceElement(root, isStyled, addressOf)
  return {
    language: attribute(document, 'lang'),
    direction: attribute(document, 'dir'),
    head: elementsIn(head)
      .filter(belongsInHead)
      .map((element) => serializeOuter(element))
      .join('\n'),
    body: serialize(root),
    headline,
  }
}

function belongsInHead(element: Tree.Element): boolean {
  const { tagName } = element
  if (tagName === 'meta') return attribute(element, 'charset') !== '' || META_NAMES.has(attribute(element, 'name'))
  if (tagName !== 'link') return tagName === 'title'
  const [rel, as] = ['rel', 'as'].map((name) => attribute(element, name))
  return rel === 'icon' || (rel === 'preload' && as === 'font')
}

function reduceElement(element: Tree.Element, isStyled: IsStyled, addressOf: AddressOf): void {
  element.attrs = element.attrs.flatMap((attr) => {
    const { name, value } = attr
    if (name === 'style') return SKIPPING_STYLE.test(value) ? [] : [attr]
    if (name === 'href') return [{ name, value: element.tagName === 'a' ? addressOf(value) : value }]
    if (name.startsWith('data-')) return isStyled(`[${name}`) ? [attr] : []
    if (name !== 'class') return [attr]
    const classes = value.split(' ').filter((each) => isStyled(`.${each}`))
    return classes.length > 0 ? [{ name, value: classes.join(' ') }] : []
  })
  element.childNodes = element.childNodes.filter((node) => node.nodeName !== '#comment' && !isForScripts(node))
  for (const child of element.childNodes) if ('tagName' in child) reduceElement(child, isStyled, addressOf)
}

/** Whether a node is useless without scripts: the progress bar and empty live regions are too. */
function isForScripts(node: Tree.ChildNode): boolean {
  if (!('tagName' in node)) return false
  if (SCRIPT_ELEMENTS.has(node.tagName)) return true
  const role = attribute(node, 'role')
  return role === 'progressbar' || (role === 'status' && textOf(node) === '')
}

const named =
  (tag: string) =>
  (element: Tree.Element): boolean =>
    element.tagName === tag

const attribute = (element: Tree.Element, name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

function elementsIn(parent: Tree.ParentNode): Tree.Element[] {
  return parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []))
}

function textOf(node: Tree.ParentNode): string {
  const textIn = (child: Tree.ChildNode): string => ('childNodes' in child ? textOf(child) : '')
  return node.childNodes.map((child) => ('value' in child ? child.value : textIn(child))).join('')
}

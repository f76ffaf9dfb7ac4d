import { parse, serialize, serializeOuter, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Markup = {
  language: string
  direction: string
  /** What a careful author writes into the head, one tag per line: title, description, icon, fonts to preload. */
  head: string
  body: string
  headline: string
}

type Styled = (name: string) => boolean
type AddressOf = (href: string) => string

/** The meta tags that matter to readers. Those for machines are left out, in favour of the hand-written page. */
const KEPT_META_NAMES = new Set(['viewport', 'color-scheme', 'theme-color', 'description'])

/** Elements that only scripts use. */
const SCRIPT_ELEMENTS = new Set(['script', 'template', 'noscript'])

/**
 * Reduces a built page to what an author would write for a page without scripts: the text, the pictures and their tags,
 * without attributes that only scripts read. `styled` tells which `.class` and `[data-attribute` a style needs,
 * `addressOf` where a link leads on the hand-written site.
 */
export function markupOf(html: string, styled: Styled, addressOf: AddressOf): Markup {
  const page = elementsIn(parse(html))
  const first = (isIt: (element: Tree.Element) => boolean): Tree.Element => {
    const found = page.find(isIt)
    if (!found) throw new Error('the page is not as the bench knows it: no root, head or heading')
    return found
  }
  const root = first((element) => attribute(element, 'id') === 'root')
  const [head, document] = [first(named('head')), first(named('html'))]
  const main = elementsIn(first(named('main')))
  const headline = textOf(main.find(named('h1')) ?? first(named('h1')))
  clean(root, styled, addressOf)
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
  if (tagName === 'meta') return attribute(element, 'charset') !== '' || KEPT_META_NAMES.has(attribute(element, 'name'))
  if (tagName !== 'link') return tagName === 'title'
  const [rel, as] = ['rel', 'as'].map((name) => attribute(element, name))
  return rel === 'icon' || (rel === 'preload' && as === 'font')
}

function clean(element: Tree.Element, styled: Styled, addressOf: AddressOf): void {
  element.attrs = element.attrs.flatMap((attr) => {
    const { name, value } = attr
    if (name === 'href') return [{ name, value: element.tagName === 'a' ? addressOf(value) : value }]
    if (name.startsWith('data-')) return styled(`[${name}`) ? [attr] : []
    if (name !== 'class') return [attr]
    const classes = value.split(' ').filter((each) => styled(`.${each}`))
    return classes.length > 0 ? [{ name, value: classes.join(' ') }] : []
  })
  element.childNodes = element.childNodes.filter((node) => node.nodeName !== '#comment' && !isForScripts(node))
  for (const child of element.childNodes) if ('tagName' in child) clean(child, styled, addressOf)
}

/** The progress bar, which only scripts move, and the live regions, which only scripts fill. */
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

import { AtRule, parse, Rule, type ChildNode, type Container } from 'postcss'

const CLASS_ATTRIBUTE = / class="([^"]*)"/gu
const CLASS_SELECTOR = /\.(-?[_a-zA-Z][\w-]*)/gu
const FONT_FAMILY = /font-family:\s*"?([^";}]+)/u
const NESTING_RULES = new Set(['media', 'supports', 'layer'])

/**
 * What lets a browser skip parts of a page. An author does not write it by hand, and a page that skips its own layout
 * would be a moving mark to measure by.
 */
const SKIPPING = /^(?:content-visibility|contain-intrinsic-.+)$/u

/** `families` are the web fonts of the page; the others are left out. */
type Options = { stylesheet: string; markup: string; families: readonly string[] }

/**
 * Selects the rules of the site's stylesheet that can match a page's markup, as an author would write them for it. It
 * does not use the product's own selection, because that changes with what the product finds out about speed.
 */
export function selectUsedCss({ stylesheet, markup, families }: Options): string {
  const root = parse(stylesheet)
  const classes = new Set([...markup.matchAll(CLASS_ATTRIBUTE)].flatMap(([, value = '']) => value.split(' ')))
  removeUnused(root, (node) => (node instanceof Rule ? canMatch(node, classes) : isFontUsed(node, families)))
  root.walkDecls(SKIPPING, (declaration) => void declaration.remove())
  return root.toString()
}

function removeUnused(container: Container, isUsed: (node: Rule | AtRule) => boolean): void {
  container.each((node: ChildNode) => {
    if (node instanceof AtRule && node.nodes && NESTING_RULES.has(node.name)) {
      removeUnused(node, isUsed)
      if (node.nodes.length === 0) node.remove()
      return
    }
    if (!(node instanceof Rule || node instanceof AtRule) || !isUsed(node)) node.remove()
  })
}

function canMatch({ selectors }: Rule, classes: ReadonlySet<string>): boolean {
  return selectors.some((selector) =>
    [...selector.matchAll(CLASS_SELECTOR)].every(([, name = '']) => classes.has(name)),
  )
}

function isFontUsed(node: AtRule, families: readonly string[]): boolean {
  const [, family = ''] = FONT_FAMILY.exec(node.toString()) ?? []
  return node.name !== 'font-face' || families.some((used) => family.startsWith(used))
}

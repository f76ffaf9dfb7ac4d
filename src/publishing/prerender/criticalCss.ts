import { AtRule, parse, Rule, type ChildNode, type Root } from 'postcss'

const CLASS_ATTRIBUTE_START = ' class="'
const CLASS_ATTRIBUTE = / class="[^"]*"/gu
const CLASS_SELECTOR = /\.(-?[_a-zA-Z][\w-]*)/gu

/**
 * The rules of the site's stylesheet that a page's markup can meet, to stand in the page itself. States (`:hover`, `[data-…]`) are not looked at,
 * so what a reader does on the page is styled too; markup that only scripts make comes with the stylesheet that scripts load.
 */
export function criticalCss(stylesheet: string): (markup: string, languages: readonly string[]) => string {
  const root = parse(stylesheet)
  const made = new Map<string, string>()
  return (markup, languages) => {
    const classes = classesIn(markup)
    const key = [...languages, ...classes].join(' ')
    const known = made.get(key) ?? childrenFor(root, { classes: new Set(classes), languages }).join('')
    made.set(key, known)
    return known
  }
}

type Page = { classes: ReadonlySet<string>; languages: readonly string[] }

function classesIn(markup: string): string[] {
  const values = new Set(markup.match(CLASS_ATTRIBUTE))
  const classes = new Set([...values].flatMap((value) => value.slice(CLASS_ATTRIBUTE_START.length, -1).split(' ')))
  return [...classes].toSorted()
}

function childrenFor(container: Root | AtRule, page: Page): string[] {
  return (container.nodes ?? []).flatMap((node) => nodeFor(node, page))
}

function nodeFor(node: ChildNode, page: Page): string[] {
  if (node instanceof Rule) return node.selectors.some((selector) => canMatch(selector, page)) ? [node.toString()] : []
  if (!(node instanceof AtRule)) return []
  if (node.name === 'font-face') return isFontOf(node.toString(), page.languages) ? [node.toString()] : []
  if (node.name !== 'media' && node.name !== 'supports' && node.name !== 'layer') return [terminated(node)]
  const inside = childrenFor(node, page)
  return inside.length > 0 ? [`@${node.name} ${node.params}{${inside.join('')}}`] : []
}

const terminated = (node: AtRule): string => (node.nodes ? node.toString() : `${node.toString()};`)

function canMatch(selector: string, { classes }: Page): boolean {
  return [...selector.matchAll(CLASS_SELECTOR)].every(([, name = '']) => classes.has(name))
}

/** A page carries the rules of the faces that its own language and those of its stories are set in. */
function isFontOf(rule: string, languages: readonly string[]): boolean {
  if (/Jarida Nastaliq/u.test(rule)) return languages.includes('ur')
  if (/Jarida Hebrew/u.test(rule)) return languages.includes('he')
  return languages.some((language) => ['ar', 'fa', 'ur'].includes(language))
}

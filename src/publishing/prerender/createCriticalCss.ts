import { AtRule, parse, Rule, type ChildNode, type Root } from 'postcss'
import { findTypography } from '#languages/collected/typographies.ts'
import { listOwnFamilies } from '../fonts/listOwnFamilies.ts'

const CLASS_ATTRIBUTE_START = ' class="'
const CLASS_ATTRIBUTE = / class="[^"]*"/gu
const CLASS_SELECTOR = /\.(-?[_a-zA-Z][\w-]*)/gu

/**
 * Creates a function that selects the rules of the site's stylesheet that can match a page's markup; the page
 * contains them itself. It ignores states (`:hover`, `[data-…]`), so that a page is styled while a reader uses it
 * too. Markup that only scripts create is styled by the stylesheet that the scripts load.
 */
export function createCriticalCss(stylesheet: string): (markup: string, languages: readonly string[]) => CriticalCss {
  const root = parse(stylesheet)
  const cache = new Map<string, CriticalCss>()
  return (markup, languages) => {
    const classes = findClasses(markup)
    const key = [...languages, ...classes].join(' ')
    const css = cache.get(key) ?? splitFonts(selectChildren(root, { classes: new Set(classes), languages }))
    cache.set(key, css)
    return css
  }
}

/** The rules of a page: those that load the paper's own fonts, and all others. */
export type CriticalCss = { rules: string; fonts: string }

function splitFonts(rules: readonly string[]): CriticalCss {
  const isOwnFont = (rule: string) => rule.startsWith('@font-face') && rule.includes('url(')
  return {
    rules: rules.filter((rule) => !isOwnFont(rule)).join(''),
    fonts: rules.filter(isOwnFont).join(''),
  }
}

type Page = { classes: ReadonlySet<string>; languages: readonly string[] }

function findClasses(markup: string): string[] {
  const values = new Set(markup.match(CLASS_ATTRIBUTE))
  const classes = new Set([...values].flatMap((value) => value.slice(CLASS_ATTRIBUTE_START.length, -1).split(' ')))
  return [...classes].toSorted()
}

function selectChildren(container: Root | AtRule, page: Page): string[] {
  return (container.nodes ?? []).flatMap((node) => selectNode(node, page))
}

function selectNode(node: ChildNode, page: Page): string[] {
  if (node instanceof Rule) return node.selectors.some((selector) => canMatch(selector, page)) ? [node.toString()] : []
  if (!(node instanceof AtRule)) return []
  if (node.name === 'font-face') return isFontFor(node.toString(), page.languages) ? [node.toString()] : []
  if (node.name !== 'media' && node.name !== 'supports' && node.name !== 'layer') return [withSemicolon(node)]
  const children = selectChildren(node, page)
  return children.length > 0 ? [`@${node.name} ${node.params}{${children.join('')}}`] : []
}

const withSemicolon = (node: AtRule): string => (node.nodes ? node.toString() : `${node.toString()};`)

function canMatch(selector: string, { classes }: Page): boolean {
  return [...selector.matchAll(CLASS_SELECTOR)].every(([, name = '']) => classes.has(name))
}

const FAMILY = /font-family:\s*"?(Jarida \w+)/u

/** A page contains the font rules for its own language and for those of the stories it shows. */
function isFontFor(rule: string, languages: readonly string[]): boolean {
  const [, family = ''] = FAMILY.exec(rule) ?? []
  const typographies = languages.map((tag) => findTypography(tag.split('-')[0] ?? ''))
  return typographies.some((typography) => typography && listOwnFamilies(typography).includes(family))
}

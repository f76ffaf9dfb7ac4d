import { AtRule, parse, Rule, type ChildNode, type Container } from 'postcss'

const CLASS = /\.-?[_a-zA-Z]/u

/**
 * The part of the site's stylesheet that a page may still need when it stands: the rules of components. What every page carries itself
 * (`prerender/criticalCss.ts`: fonts, tokens, rules without a class) is left out, because a browser that meets a font a second time sets
 * the whole page anew: 205 ms of blocking on a slow phone, where this part takes 60 (`npm run bench:page`).
 */
export function deferredCss(stylesheet: string): string {
  const root = parse(stylesheet)
  keepComponents(root)
  return root.toString()
}

function keepComponents(container: Container): void {
  container.each((node) => {
    if (!isOfComponents(node)) node.remove()
  })
}

function isOfComponents(node: ChildNode): boolean {
  if (node instanceof Rule) return node.selectors.every((selector) => CLASS.test(selector))
  if (!(node instanceof AtRule) || !['media', 'supports', 'layer', 'container'].includes(node.name) || !node.nodes) {
    return false
  }
  keepComponents(node)
  return node.nodes.length > 0
}

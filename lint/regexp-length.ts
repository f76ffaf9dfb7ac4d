import { defineRule, type ESTree } from '@oxlint/plugins'

const MAX_PATTERN_LENGTH = 100

/**
 * Long regular expressions are built from parts that have names. What is measured is the text that is written in one piece:
 * a literal, a `String.raw` template, or what `new RegExp` is given, without its `${parts}`.
 */
export const regexpLength = defineRule({
  meta: { type: 'suggestion', docs: { description: `Patterns have at most ${MAX_PATTERN_LENGTH} characters` } },
  create: (context) => {
    const check = (node: ESTree.Node, pattern: string | undefined) => {
      if (pattern === undefined || pattern.length <= MAX_PATTERN_LENGTH) return
      const message = `this pattern has ${pattern.length} characters; above ${MAX_PATTERN_LENGTH} build it from named parts`
      context.report({ node, message })
    }
    return {
      Literal: (node) => check(node, 'regex' in node ? node.regex.pattern : undefined),
      TaggedTemplateExpression: (node) => check(node, isStringRaw(node.tag) ? writtenText(node.quasi) : undefined),
      NewExpression: (node) => check(node, patternOf(node)),
      CallExpression: (node) => check(node, patternOf(node)),
    }
  },
})

/** The pattern of `new RegExp('…')`. One of `String.raw` is found as such a template. */
function patternOf({ callee, arguments: [source] }: ESTree.NewExpression | ESTree.CallExpression): string | undefined {
  if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return undefined
  if (source?.type === 'TemplateLiteral') return writtenText(source)
  return source?.type === 'Literal' && typeof source.value === 'string' ? source.value : undefined
}

const isStringRaw = (tag: ESTree.Expression): boolean =>
  tag.type === 'MemberExpression' &&
  tag.object.type === 'Identifier' &&
  tag.object.name === 'String' &&
  tag.property.type === 'Identifier' &&
  tag.property.name === 'raw'

const writtenText = ({ quasis }: ESTree.TemplateLiteral): string => quasis.map((part) => part.value.raw).join('')

import { relative, sep } from 'node:path'
import { definePlugin, defineRule, type Context, type ESTree, type Visitor } from '@oxlint/plugins'
import { fileFault, importFault } from './import-law.ts'

const importLaw = defineRule({
  meta: { type: 'problem', docs: { description: 'Rooms of src import only what lint/rooms.json lists' } },
  create: (context) => watchImports(context, relative(context.cwd, context.filename).split(sep).join('/')),
})

/** The project's own oxlint rules. */
export default definePlugin({ meta: { name: 'house' }, rules: { 'import-law': importLaw } })

function watchImports(context: Context, file: string): Visitor {
  const say = (node: ESTree.Node, message: string | undefined) =>
    message !== undefined && context.report({ node, message })
  const check = (node: ESTree.Node, specifier: string | undefined, typeOnly = false) =>
    specifier !== undefined && say(node, importFault({ file, specifier, typeOnly }))
  return {
    Program: (node) => say(node, fileFault(file)),
    ImportDeclaration: (node) => check(node, node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => check(node, node.source?.value, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => check(node, literalText(node.source)),
    TSImportType: (node) => check(node, node.source.value, true),
    CallExpression: (node) => metaPaths(node).forEach((path) => check(node, path)),
  }
}

/** `import.meta.glob` and its kin read files too; a pattern with a leading `!` only leaves some out. */
function metaPaths({ callee, arguments: [first] }: ESTree.CallExpression): string[] {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return []
  const patterns = first?.type === 'ArrayExpression' ? first.elements : [first]
  return patterns
    .map(literalText)
    .filter((text) => text !== undefined)
    .filter((text) => !text.startsWith('!'))
}

/** The text of a string or template literal, `*` for each hole. */
function literalText(node: ESTree.Node | null | undefined): string | undefined {
  if (node?.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.raw).join('*')
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

import { relative, sep } from 'node:path'
import { definePlugin, defineRule, type Context, type ESTree, type Visitor } from '@oxlint/plugins'
import { findCircle, readFolderGraph, siblingFolders, type FolderGraph } from './folder-circles.ts'
import { checkFile, checkImport, projectPath } from './import-law.ts'
import { regexpLength } from './regexp-length.ts'

const MAX_LINE_LENGTH = 120

const importLaw = defineRule({
  meta: { type: 'problem', docs: { description: 'Rooms of src import only what lint/rooms.json lists' } },
  create: (context) => {
    const file = fileOf(context)
    return {
      Program: (node) => report(context, node, checkFile(file)),
      ...watchImports((node, specifier, typeOnly) => report(context, node, checkImport({ file, specifier, typeOnly }))),
    }
  },
})

const noFolderCircle = defineRule({
  meta: { type: 'problem', docs: { description: 'Folders beside each other do not import each other in a circle' } },
  create: (context) => {
    const file = fileOf(context)
    return watchImports((node, specifier) => {
      const folders = /^[#.]/.test(specifier) ? siblingFolders(file, projectPath(file, specifier)) : undefined
      const circle = folders && findCircle(graphOf(context.cwd), ...folders)
      report(context, node, circle && `a circle of folders: ${circle.join(' → ')}`)
    })
  },
})

const lineLength = defineRule({
  meta: { type: 'layout', docs: { description: `Lines have at most ${MAX_LINE_LENGTH} characters` } },
  create: (context) => ({
    Program: () => {
      for (const [index, text] of context.sourceCode.lines.entries()) {
        const message = `this line has ${text.length} characters; ${MAX_LINE_LENGTH} is the limit`
        const loc = { start: { line: index + 1, column: 0 }, end: { line: index + 1, column: text.length } }
        if (text.length > MAX_LINE_LENGTH) context.report({ loc, message })
      }
    },
  }),
})

/** The project's own oxlint rules. */
export default definePlugin({
  meta: { name: 'house' },
  rules: {
    'import-law': importLaw,
    'no-folder-circle': noFolderCircle,
    'line-length': lineLength,
    'regexp-length': regexpLength,
  },
})

const graphs = new Map<string, FolderGraph>()

function graphOf(root: string): FolderGraph {
  const graph = graphs.get(root) ?? readFolderGraph(root)
  graphs.set(root, graph)
  return graph
}

const fileOf = ({ cwd, filename }: Context): string => relative(cwd, filename).split(sep).join('/')

function report(context: Context, node: ESTree.Node, message: string | undefined): void {
  if (message !== undefined) context.report({ node, message })
}

/** Creates a visitor that calls `onImport` for every kind of import. */
function watchImports(onImport: (node: ESTree.Node, specifier: string, typeOnly: boolean) => void): Visitor {
  const check = (node: ESTree.Node, specifier: string | undefined, typeOnly = false) =>
    specifier !== undefined && onImport(node, specifier, typeOnly)
  return {
    ImportDeclaration: (node) => check(node, node.source.value, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => check(node, node.source?.value, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
    ImportExpression: (node) => check(node, literalText(node.source)),
    TSImportType: (node) => check(node, node.source.value, true),
    CallExpression: (node) => metaPaths(node).forEach((path) => check(node, path)),
  }
}

/**
 * The paths of `import.meta.glob` and similar calls, which import files too. A pattern with a leading `!` only
 * excludes.
 */
function metaPaths({ callee, arguments: [first] }: ESTree.CallExpression): string[] {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return []
  const patterns = first?.type === 'ArrayExpression' ? first.elements : [first]
  return patterns
    .map(literalText)
    .filter((text) => text !== undefined)
    .filter((text) => !text.startsWith('!'))
}

/** The text of a string or template literal, with `*` for each expression in it. */
function literalText(node: ESTree.Node | null | undefined): string | undefined {
  if (node?.type === 'TemplateLiteral') return node.quasis.map((part) => part.value.raw).join('*')
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { projectPath } from './import-law.ts'

/** The folders that each folder imports from beside it, for example `src/formats/feeds` → `src/formats/html`. */
export type FolderGraph = ReadonlyMap<string, ReadonlySet<string>>

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([#.][^']+)'/gu
const CODE = /\.tsx?$/u

/** Reads the graph of the folders of src from the imports in all files below `root`. */
export function readFolderGraph(root: string): FolderGraph {
  const graph = new Map<string, Set<string>>()
  for (const file of codeFiles(root)) {
    const imports = [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => specifier)
    for (const specifier of imports) addEdge(graph, siblingFolders(file, projectPath(file, specifier)))
  }
  return graph
}

/**
 * The two folders beside each other between which an import leads: those where the two paths begin to differ.
 * Undefined if one file's folder contains the other's, because seen from outside a folder is one unit with everything
 * inside it.
 */
export function siblingFolders(file: string, target: string): [string, string] | undefined {
  const [from, to] = [posix.dirname(file).split('/'), posix.dirname(target).split('/')]
  const shared = from.findIndex((name, index) => name !== to[index])
  if (shared < 0 || shared >= to.length) return undefined
  return [from.slice(0, shared + 1).join('/'), to.slice(0, shared + 1).join('/')]
}

/** Finds the circle that an import from one folder to another closes, as the folders from `to` back to `to`. */
export function findCircle(graph: FolderGraph, from: string, to: string): string[] | undefined {
  const queue = [[to]]
  const seen = new Set([to])
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (path.at(-1) === from) return [...path, to]
    const next = [...(graph.get(path.at(-1) ?? '') ?? [])].filter((folder) => !seen.has(folder))
    for (const folder of next) seen.add(folder)
    queue.push(...next.map((folder) => [...path, folder]))
  }
  return undefined
}

function codeFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => CODE.test(path))
    .map((path) => `src/${path.split(sep).join('/')}`)
}

function addEdge(graph: Map<string, Set<string>>, edge: [string, string] | undefined): void {
  if (edge) graph.set(edge[0], (graph.get(edge[0]) ?? new Set()).add(edge[1]))
}

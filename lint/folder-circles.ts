import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { projectPath } from './import-law.ts'

/** What each folder imports from the folders beside it: `src/formats/feeds` → `src/formats/html`, by the import that does so. */
export type FolderGraph = ReadonlyMap<string, ReadonlySet<string>>

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([#.][^']+)'/gu
const CODE = /\.tsx?$/u

/** The folders of src and what they import, read from the files below `root`. */
export function readFolderGraph(root: string): FolderGraph {
  const graph = new Map<string, Set<string>>()
  for (const file of codeFiles(root)) {
    const imports = [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, specifier = '']) => specifier)
    for (const specifier of imports) addEdge(graph, siblingFolders(file, projectPath(file, specifier)))
  }
  return graph
}

/**
 * The two folders that an import joins: those in which the paths part ways. Undefined where one file lies in a folder
 * that holds the other's folder, because a folder and what is inside it are one thing seen from outside.
 */
export function siblingFolders(file: string, target: string): [string, string] | undefined {
  const [from, to] = [posix.dirname(file).split('/'), posix.dirname(target).split('/')]
  const shared = from.findIndex((name, index) => name !== to[index])
  if (shared < 0 || shared >= to.length) return undefined
  return [from.slice(0, shared + 1).join('/'), to.slice(0, shared + 1).join('/')]
}

/** The circle that an import from one folder to another closes, as folders from `to` back to `to`; undefined for none. */
export function circleThrough(graph: FolderGraph, from: string, to: string): string[] | undefined {
  const waiting = [[to]]
  const seen = new Set([to])
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (path.at(-1) === from) return [...path, to]
    const next = [...(graph.get(path.at(-1) ?? '') ?? [])].filter((folder) => !seen.has(folder))
    for (const folder of next) seen.add(folder)
    waiting.push(...next.map((folder) => [...path, folder]))
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

import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a build changed in the site's folder: the names of files, from that folder. */
export type DeployList = { added: readonly string[]; changed: readonly string[]; removed: readonly string[] }

const MAX_NAMED_FILES = 5

/** `written` are the files that the build wrote, `last` those that the site had before. */
export function createDeployList(
  written: Iterable<string>,
  removed: readonly string[],
  last: { has: (file: string) => boolean },
): DeployList {
  const files = [...new Set(written)]
  return { added: files.filter((file) => !last.has(file)), changed: files.filter((file) => last.has(file)), removed }
}

export const countWritten = ({ added, changed }: DeployList): number => added.length + changed.length

/** One line for the terminal. */
export function formatDeployList({ added, changed, removed }: DeployList): string {
  const files = [...added, ...changed, ...removed]
  const named = files.slice(0, MAX_NAMED_FILES).join(', ')
  const counts = `${added.length} added, ${changed.length} changed, ${removed.length} removed`
  return `deploy: ${counts}${named === '' ? '' : ` (${named}${files.length > MAX_NAMED_FILES ? ', …' : ''})`}`
}

/**
 * Adds the list to the file of what has to be uploaded, which grows until whoever uploads takes it away; the last line
 * about a file counts (deploy/README.md). `isWhole` begins a new file, because the build wrote the whole site.
 */
export async function recordDeployList(path: string, list: DeployList, isWhole: boolean): Promise<void> {
  const lines = (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    list[kind].map((file) => `${kind}\t${file}\n`),
  )
  if (lines.length === 0) return
  await mkdir(dirname(path), { recursive: true })
  await (isWhole ? writeFile : appendFile)(path, lines.join(''))
}

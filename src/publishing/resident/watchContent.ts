import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs'
import { join, relative } from 'node:path'

/** What may have changed: the named files, or anything, because the system did not say what. */
export type Saved = { files: readonly string[] } | 'anything'

/**
 * Watches a content folder. The system is asked to watch its few folders, each of which reports its files: watching a
 * hundred thousand files one by one, as Node does for a whole tree on Linux, takes minutes and more watches than there
 * are. Files are named from the folder. Returns a function that ends it.
 */
export function watchContent(folder: string, onSave: (saved: Saved) => void): () => void {
  const watchers = new Map<string, FSWatcher>()

  const watchFolder = (path: string): void => {
    if (watchers.has(path)) return
    const watcher = watch(path, (_event, name) => handle(path, name))
    watcher.on('error', () => loseFolder(path))
    watchers.set(path, watcher)
    for (const inner of foldersIn(path)) watchFolder(join(path, inner))
  }

  const handle = (path: string, name: string | null): void => {
    if (name === null) return onSave('anything')
    const saved = join(path, name)
    if (isFolder(saved)) {
      watchFolder(saved)
      return onSave('anything')
    }
    if (watchers.has(saved)) return loseFolder(saved)
    onSave({ files: [relative(folder, saved).replaceAll('\\', '/')] })
  }

  /** A folder that is gone, or cannot be watched any longer. */
  const loseFolder = (path: string): void => {
    watchers.get(path)?.close()
    watchers.delete(path)
    onSave('anything')
  }

  watchFolder(folder)
  return () => {
    for (const watcher of watchers.values()) watcher.close()
  }
}

function foldersIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

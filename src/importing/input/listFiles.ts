import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { FormatError } from '#formats/parsing/errors.ts'

/** The extensions of files that may contain stories. */
const STORY_EXTENSIONS = new Set([
  '',
  '.xml',
  '.rss',
  '.rdf',
  '.atom',
  '.json',
  '.jsonld',
  '.ninjs',
  '.html',
  '.htm',
  '.xhtml',
  '.shtml',
  '.txt',
  '.text',
])

/** The name of the folder that a browser saves with a page, in several languages. */
const SAVED_PAGE_FOLDER = /^(.+)(?:_files|\.files|_archivos|-Dateien|_fichiers)$/u

/** Lists the file itself or, of a folder, all files below it that may contain stories, in the order of their names. */
export async function listFiles(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new FormatError('there is no such file or folder')
  return found.isDirectory() ? filesIn(path) : [path]
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.') && name !== 'node_modules',
  )
  const names = new Set(entries.map(({ name }) => name))
  const lists = entries
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return belongsToPage(entry.name, names) ? [] : await filesIn(path)
      return entry.isFile() && STORY_EXTENSIONS.has(extname(entry.name).toLowerCase()) ? [path] : []
    })
  return (await Promise.all(lists)).flat()
}

function belongsToPage(folder: string, names: ReadonlySet<string>): boolean {
  const page = SAVED_PAGE_FOLDER.exec(folder)?.[1]
  return page !== undefined && ['.html', '.htm', '.xhtml'].some((ending) => names.has(page + ending))
}

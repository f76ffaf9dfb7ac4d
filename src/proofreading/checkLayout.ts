import { MOVED_FILE } from '#edition/moves/resolveMoves.ts'
import { createError, createWarning, type Finding, type Remark } from './finding.ts'

const JSON_NAME = /\.json$/iu
const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/iu
/** Windows keeps these in folders, where it hides them. */
const SYSTEM_FILE = /^(?:thumbs\.db|desktop\.ini)$/iu

/** Files of the newsroom in the folder of a language. */
const LANGUAGE_FILES = new Set(['front.json'])

/**
 * Checks where the files of the content folder are, which are named from it: stories and pictures that the paper does
 * not read would be missing without a word.
 */
export function checkLayout(files: readonly string[], languages: readonly string[]): Finding[] {
  const shown = files.filter((file) => !file.split('/').some((name) => name.startsWith('.')))
  const foreign = shown.filter((file) => JSON_NAME.test(file)).flatMap((file) => folderOfOtherLanguage(file, languages))
  return [
    ...[...new Set(foreign)].map((folder) => unknownLanguage(folder, languages)),
    ...shown.flatMap((file) => checkPlace(file, languages).map((remark) => ({ file, ...remark }))),
  ]
}

function folderOfOtherLanguage(file: string, languages: readonly string[]): string[] {
  const [folder = '', inside] = file.split('/')
  return inside === undefined || languages.includes(folder) ? [] : [folder]
}

/** Articles in a language that the site does not list appear on no page. */
function unknownLanguage(folder: string, languages: readonly string[]): Finding {
  const expected = `a language of src/site.ts (${languages.join(', ')})`
  return { file: `${folder}/articles`, ...createError('unknown-language', '', expected, `"${folder}"`) }
}

function checkPlace(file: string, languages: readonly string[]): Remark[] {
  const [language = '', folder = '', ...inside] = file.split('/')
  if (file === MOVED_FILE) return []
  if (folder === '') return JSON_NAME.test(file) ? misplaced(`${languages[0] ?? '<language>'}/articles`) : []
  if (!languages.includes(language) || folder === 'media') return []
  if (PICTURE_NAME.test(file)) return [createWarning('misplaced-file', '', `a picture in ${language}/media`, UNREAD)]
  if (!JSON_NAME.test(file)) return folder === 'articles' ? checkOther(inside.at(-1) ?? '') : []
  if (LANGUAGE_FILES.has(folder) && inside.length === 0) return []
  if (folder === 'articles' && inside.length === 1) return checkName(inside[0] ?? '')
  return misplaced(`${language}/articles`)
}

const UNREAD = 'a file that the paper does not read'

const misplaced = (place: string): Remark[] => [createError('misplaced-file', '', `an article in ${place}`, UNREAD)]

/** What is in `articles/` is meant to be read; Notepad saves `one.json` as `one.json.txt`. */
const checkOther = (name: string): Remark[] =>
  SYSTEM_FILE.test(name) ? [] : [createWarning('file-name', '', 'a name that ends in .json', UNREAD)]

function checkName(name: string): Remark[] {
  if (name.endsWith('.json')) return []
  return [
    createError(
      'file-name',
      '',
      `a name that ends in .json, in small letters`,
      `"${name}", which the paper does not read`,
    ),
  ]
}

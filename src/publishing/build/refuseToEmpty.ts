import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withoutStack } from '../files/withoutStack.ts'
import type { BuildEdition } from './listPages.ts'
import type { PublishOptions } from './publishOptions.ts'

const STORY = /^content\/([^/]+)\/articles\/(.+)\.json$/u

/**
 * Throws an Error where this build would remove all published stories of a language, or replace the newsroom's stories
 * by the sample paper. That happens when a folder was moved, or not copied to where the build runs; an editor who means
 * it says so with --allow-empty. `last` are the files of the last build, named from the site's folder.
 */
export function refuseToEmpty(
  editions: readonly Pick<BuildEdition, 'language' | 'edition'>[],
  last: readonly string[],
  { paths, emptyContent, isEmptyAllowed }: Pick<PublishOptions, 'paths' | 'emptyContent' | 'isEmptyAllowed'>,
): void {
  if (isEmptyAllowed) return
  const byLanguage = new Map(editions.map(({ language, edition }) => [language, edition]))
  const languages = new Set([...byLanguage.keys(), ...(emptyContent === undefined ? [] : last.flatMap(storyLanguage))])
  const faults = [...languages].flatMap((language) => {
    const edition = byLanguage.get(language)
    if (edition && edition.all.length > 0 && emptyContent === undefined) return []
    const lost = last.filter((file) => isLost(file, language, edition) && !isMoved(join(paths.out, file))).length
    return lost > 0 ? [`${language}: this build would remove published stories (${lost})`] : []
  })
  if (faults.length > 0) {
    throw withoutStack(new Error([...faults, explain(emptyContent ?? paths.content), HINT].join('\n')))
  }
}

/** A newsroom may have published stories in languages that the sample does not have. */
const storyLanguage = (file: string): string[] => STORY.exec(file)?.slice(1, 2) ?? []

/** Whether a file of the last build is the JSON of an article that this paper does not have. */
function isLost(file: string, language: string, edition: BuildEdition['edition'] | undefined): boolean {
  const [, folder, id = ''] = STORY.exec(file) ?? []
  return folder === language && edition?.entries.has(id) !== true
}

/** The JSON of an address that moved or was withdrawn is named like that of an article. */
function isMoved(path: string): boolean {
  return existsSync(path) && /^\{"(?:movedTo|withdrawn)"/u.test(readFileSync(path, 'utf8'))
}

const explain = (content: string): string =>
  existsSync(content) ? `The build found no article of theirs in ${content}.` : `There is no folder ${content}.`

const HINT =
  'No page was changed. To publish the paper without them: npm run build -- --allow-empty (or JARIDA_ALLOW_EMPTY=1).'

import { existsSync } from 'node:fs'
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
  const faults = editions.flatMap(({ language, edition }) => {
    const lost = publishedIds(last, language).filter((id) => !edition.entries.has(id)).length
    const isEmptied = edition.all.length === 0 || (emptyContent !== undefined && lost > 0)
    return lost > 0 && isEmptied ? [`${language}: this build would remove published stories (${lost})`] : []
  })
  if (faults.length > 0) {
    throw withoutStack(new Error([...faults, explain(emptyContent ?? paths.content), HINT].join('\n')))
  }
}

const publishedIds = (files: readonly string[], language: string): string[] =>
  files.flatMap((file) => {
    const [, storyLanguage, id = ''] = STORY.exec(file) ?? []
    return storyLanguage === language ? [id] : []
  })

const explain = (content: string): string =>
  existsSync(content) ? `The build found no article of theirs in ${content}.` : `There is no folder ${content}.`

const HINT =
  'No page was changed. To publish the paper without them: npm run build -- --allow-empty (or JARIDA_ALLOW_EMPTY=1).'

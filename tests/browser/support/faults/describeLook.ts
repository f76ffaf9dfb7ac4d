import ar from '#i18n/catalogues/ar.json' with { type: 'json' }
import en from '#i18n/catalogues/en.json' with { type: 'json' }
import type { Look } from './look.ts'
import type { Shown } from './shownAt.ts'
import { englishTitle, titleOf } from './titles.ts'

/** A page that nothing of ours can change, because nothing of ours was loaded. */
export const NOT_OURS = 'the browser’s or the host’s own page: nothing of ours has been loaded'

/** While the app still tries, there is nothing to report. */
const UNDECIDED = undefined

/** What the reader sees, in the words of docs/reliability.md; undefined until the app has decided. */
export function describeLook(seen: Look, asked: Shown, before: Shown | undefined): string | undefined {
  if (!seen.isOurs) return NOT_OURS
  const [heading = ''] = seen.headings
  if (heading === asked.heading && seen.path === asked.address) return 'the finished page'
  if (asked.isFromSource && seen.isStory && seen.path === asked.address) return 'the story, as the source sends it'
  const title = titleOf(heading)
  // The host's 404 page has such a title too, until the app has found out what belongs there.
  if (title !== undefined && seen.isAlive) return `“${englishTitle(title)}”${withButton(seen)}`
  if (heading === before?.heading && hasRetry(seen)) return `the page before, with a notice${withButton(seen)}`
  return UNDECIDED
}

export const RETRY = new RegExp(`^(?:${ar.failure.retry}|${en.failure.retry})$`, 'u')

const hasRetry = ({ buttons }: Look): boolean => buttons.some((name) => RETRY.test(name))

const withButton = (seen: Look): string => (hasRetry(seen) ? ', “try again”' : '')

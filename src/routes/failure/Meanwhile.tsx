import { useI18n } from '#i18n/I18n.tsx'
import { StoryRows } from '#views/list/StoryRows.tsx'
import { keptStories } from '../loading/keptPages.ts'

const MAX_STORIES = 6

/** The stories that can be read while a page cannot be loaded. */
export function Meanwhile() {
  const { t } = useI18n()
  const stories = keptStories().slice(0, MAX_STORIES)
  return (
    <>
      {stories.length > 0 && <p>{t('failure.meanwhile')}</p>}
      <StoryRows stories={stories.map(({ article, minutes }) => ({ ...article, minutes, credits: [] }))} />
    </>
  )
}

import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { useSectionName } from '../PaperContext.ts'
import { DraftLabel } from './DraftLabel.tsx'
import { RelativeTime } from './RelativeTime.tsx'
import { ReadingTime } from './ReadingTime.tsx'
import styles from './StoryMeta.module.css'

type Props = { story: Story; hideSection?: boolean }

/**
 * The line under a headline, in the page's language: section, reading time, age. The age is last because it may change.
 */
export function StoryMeta({ story, hideSection = false }: Props) {
  const { language, locale } = useI18n()
  const section = useSectionName(story.articleSection)
  return (
    <p className={styles.meta} lang={language} dir={locale.direction}>
      <DraftLabel of={story} />
      {section !== undefined && !hideSection && <span className={styles.section}>{section}</span>}
      {story.minutes !== undefined && <ReadingTime minutes={story.minutes} isShort />}
      <RelativeTime at={story.datePublished} />
    </p>
  )
}

import { latestAddress, sectionAddress, FIRST_PAGE } from '#edition/addresses/addresses.ts'
import type { FrontPage } from '#edition/pageSchemas.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Fold } from '#ui/Fold.tsx'
import { StoryCard } from '../story/StoryCard.tsx'
import { LatestStories } from './LatestStories.tsx'
import { SectionBlock } from './SectionBlock.tsx'
import styles from './Front.module.css'

/**
 * The front page: the top story, the second stories, the latest stories with their times, and a block for each section.
 */
export function Front({ front }: { front: FrontPage }) {
  const { t, language } = useI18n()
  const { lead, seconds, latest, sections } = front
  if (!lead) return <p className={styles.empty}>{t('front.empty')}</p>
  return (
    <div className={styles.front}>
      <div className={styles.top} data-rail={latest.length > 0 ? '' : undefined}>
        <section className={styles.lead} aria-label={t('front.lead')}>
          <StoryCard story={lead} layout="lead" headingLevel={2} isPriority />
        </section>
        <section className={styles.seconds} aria-label={t('front.seconds')}>
          {seconds.map((story) => (
            <StoryCard key={story.id} story={story} layout="row" headingLevel={3} />
          ))}
        </section>
        {latest.length > 0 && (
          <div className={styles.rail}>
            <LatestStories stories={latest} address={latestAddress(language, FIRST_PAGE)} />
          </div>
        )}
      </div>
      <Fold />
      <div className={styles.sections}>
        {sections.map(({ section, stories }, index) => (
          <SectionBlock
            key={section}
            section={section}
            stories={stories}
            index={index}
            address={sectionAddress(language, section)}
          />
        ))}
      </div>
    </div>
  )
}

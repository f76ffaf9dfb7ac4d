import { articleAddress } from '#edition/addresses/addresses.ts'
import { briefHeadline } from '#edition/briefHeadline.ts'
import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { DraftLabel } from '../story/DraftLabel.tsx'
import { RelativeTime } from '../story/RelativeTime.tsx'
import { BidiIsolate } from '../text/BidiIsolate.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import styles from './LatestStories.module.css'

/** The newest stories: time and headline, newest first. */
export function LatestStories({ stories, address }: { stories: readonly Story[]; address: string }) {
  const { t, language } = useI18n()
  return (
    <section className={styles.latest} aria-labelledby="_latest">
      <SectionHeading id="_latest" name={t('front.latest')} address={address} more={t('front.allLatest')} />
      <ol className={styles.list}>
        {stories.map((story) => (
          <li key={story.id} className={styles.item}>
            <span className={styles.time}>
              <DraftLabel of={story} /> <RelativeTime at={story.datePublished} />
            </span>
            <h3 className={styles.headline}>
              <a href={hrefOf(articleAddress(language, story.id))}>
                <BidiIsolate text={briefHeadline(story)} lang={story.inLanguage} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  )
}

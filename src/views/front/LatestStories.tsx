import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import { articleAddress } from '#content/addresses.ts'
import type { Story } from '#content/schema/story.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { useLanguage } from '#i18n/useLanguage.ts'
import { Moment } from '../story/Moment.tsx'
import { SectionRule } from './SectionRule.tsx'
import styles from './LatestStories.module.css'

/** The newest stories as they came in: a headline and its hour. */
export function LatestStories({ stories, address }: { stories: readonly Story[]; address: string }) {
  const { t } = useTranslation()
  const { language } = useLanguage()
  return (
    <section className={styles.latest} aria-labelledby="latest">
      <SectionRule id="latest" name={t('front.latest')} address={address} more={t('front.allLatest')} />
      <ol className={styles.list}>
        {stories.map((story) => (
          <li key={story.id} className={styles.item}>
            <span className={styles.time}>
              <Moment at={story.datePublished} />
            </span>
            <h3 className={styles.headline}>
              <Link to={articleAddress(language, story.id)}>
                <bdi lang={story.inLanguage} dir={directionOf(story.inLanguage)}>
                  {story.headline}
                </bdi>
              </Link>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  )
}

import { ExternalLink } from 'lucide-react'
import { formatHost } from '#article/body/findEmbedPlayer.ts'
import type { RelatedStory } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import { StoryCard } from '../../story/StoryCard.tsx'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import styles from './RelatedStories.module.css'

/** Related stories: the paper's own as cards, and the editor's links to other sites with their host name. */
export function RelatedStories({ stories }: { stories: readonly RelatedStory[] }) {
  const { t } = useI18n()
  return (
    <section className={styles.related} aria-labelledby="_related">
      <h2 id="_related" className={styles.title}>
        {t('article.related')}
      </h2>
      <ul className={styles.stories} aria-label={t('article.relatedCount', { count: stories.length })}>
        {stories.map((story) => (
          <li key={'id' in story ? story.id : story.url} className={styles.story}>
            {'id' in story ? (
              <StoryCard story={story} layout="tile" />
            ) : (
              <ExternalStory headline={story.headline} url={story.url} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ExternalStory({ headline, url }: { headline: string; url: string }) {
  return (
    <article className={styles.external}>
      <h3>
        <a href={url} rel="noopener">
          <BidiIsolate text={headline} />
        </a>
      </h3>
      <p className={styles.host}>
        <Icon of={ExternalLink} />
        <bdi dir="ltr">{formatHost(url)}</bdi>
      </p>
    </article>
  )
}

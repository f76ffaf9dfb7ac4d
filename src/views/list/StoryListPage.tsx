import { FIRST_PAGE, frontAddress } from '#edition/addresses/addresses.ts'
import type { Listing } from '#edition/pageSchemas.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { StoryCard } from '../story/StoryCard.tsx'
import { BidiIsolate } from '../text/BidiIsolate.tsx'
import { ListPages } from './ListPages.tsx'
import styles from './StoryListPage.module.css'

type Props = {
  listing: Listing
  /** The kind of list (section, tag …), shown above its name. */
  label: string
  name: string
  /** The address of a page of the list. */
  addressOf: (page: string) => string
  hideSection?: boolean
}

/** A page of a list (a section, a tag, an author or all stories), newest story first. */
export function StoryListPage({ listing, label, name, addressOf, hideSection = false }: Props) {
  const { t, language } = useI18n()
  const { stories, page } = listing
  const isFirstPage = page === FIRST_PAGE
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.label}>{label}</p>
        <h1 className={styles.name} tabIndex={-1}>
          <BidiIsolate text={name} />
        </h1>
        {!isFirstPage && <p className={styles.label}>{t('list.older')}</p>}
      </header>
      {stories.length === 0 && (
        <p className={styles.empty}>
          {t('list.empty')} <a href={hrefOf(frontAddress(language))}>{t('list.emptyLink')}</a>
        </p>
      )}
      <ol className={styles.stories} data-first={isFirstPage}>
        {stories.map((story, index) => (
          <li key={story.id} className={styles.story}>
            <StoryCard
              story={story}
              layout={isFirstPage && index === 0 ? 'feature' : 'row'}
              headingLevel={2}
              isPriority={isFirstPage && index === 0}
              hideSection={hideSection}
            />
          </li>
        ))}
      </ol>
      <ListPages listing={listing} addressOf={addressOf} />
    </div>
  )
}

import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { Listing } from '#edition/pageSchemas.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import styles from './ListPages.module.css'

type Props = { listing: Listing; addressOf: (page: string) => string }

/** Links to the older and newer pages of a list. */
export function ListPages({ listing: { older, newer }, addressOf }: Props) {
  const { t } = useI18n()
  if (older === undefined && newer === undefined) return null
  return (
    <nav className={styles.pages} aria-label={t('list.pages')}>
      {newer !== undefined && (
        <a className={styles.page} href={hrefOf(addressOf(newer))} rel="prev">
          <Icon of={ChevronLeft} />
          {t('list.newer')}
        </a>
      )}
      {older !== undefined && (
        <a className={styles.page} data-end href={hrefOf(addressOf(older))} rel="next">
          {t('list.older')}
          <Icon of={ChevronRight} />
        </a>
      )}
    </nav>
  )
}

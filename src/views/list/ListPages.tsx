import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Listing } from '#content/schema/pages.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './ListPages.module.css'

type Props = { listing: Listing; addressOf: (page: string) => string }

/** The way to older and newer stories of a list; every page has its own address. */
export function ListPages({ listing: { older, newer }, addressOf }: Props) {
  const { t } = useTranslation()
  if (older === undefined && newer === undefined) return null
  return (
    <nav className={styles.pages} aria-label={t('list.pages')}>
      {newer !== undefined && (
        <Link className={styles.page} to={addressOf(newer)} rel="prev">
          <Icon of={ChevronLeft} />
          {t('list.newer')}
        </Link>
      )}
      {older !== undefined && (
        <Link className={styles.page} data-end to={addressOf(older)} rel="next">
          {t('list.older')}
          <Icon of={ChevronRight} />
        </Link>
      )}
    </nav>
  )
}

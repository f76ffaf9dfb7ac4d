import type { ReactNode } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { Masthead } from '../masthead/Masthead.tsx'
import { LoadingStatus } from './LoadingStatus.tsx'
import { OfflineNotice } from './OfflineNotice.tsx'
import { PaperFooter } from './PaperFooter.tsx'
import styles from './PaperFrame.module.css'

type HeadProps = { isFront: boolean; translations: ReadonlyMap<string, string> }

type Props = HeadProps & {
  /** Whether only the page itself is rendered. */
  omitFrame?: boolean
  /** The main element. */
  children: ReactNode
}

/** The frame around every page: skip links, masthead, the page's main element, footer. */
export function PaperFrame({ isFront, translations, omitFrame = false, children }: Props) {
  return (
    <>
      {omitFrame ? null : <Head isFront={isFront} translations={translations} />}
      {children}
      {omitFrame ? null : <PaperFooter />}
    </>
  )
}

function Head({ isFront, translations }: HeadProps) {
  const { t } = useI18n()
  return (
    <>
      <a className={styles.skip} href="#_content">
        {t('paper.skipToContent')}
      </a>
      <a className={styles.skip} href="#_sections">
        {t('paper.skipToSections')}
      </a>
      <LoadingStatus />
      <Masthead isFront={isFront} translations={translations} />
      <OfflineNotice />
    </>
  )
}

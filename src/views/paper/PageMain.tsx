import type { ReactNode } from 'react'
import { useNavigation } from 'react-router'
import { useReadingProgress } from './useReadingProgress.ts'
import styles from './PaperFrame.module.css'

/** The main element of a page that the app renders. */
export function PageMain({ children }: { children: ReactNode }) {
  useReadingProgress()
  return (
    <main id="_content" className={styles.main} tabIndex={-1} aria-busy={useNavigation().state === 'loading'}>
      {children}
    </main>
  )
}

import type { ReactNode } from 'react'
import { hrefOf } from '#ui/hrefOf.ts'
import styles from './TextRuns.module.css'

/** A page of the paper is a path without a file's ending; ids hold no dots. */
const OWN_PAGE = /^\/(?!\/)[^.]*$/u
const ELSEWHERE = /^(?:https?:)?\/\//iu

/** A link as the content has it: to a page of the paper, to a place in this page, to a file, or elsewhere. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (OWN_PAGE.test(href)) {
    return (
      <a href={hrefOf(href)} className={styles.link}>
        {children}
      </a>
    )
  }
  return (
    <a href={href} className={styles.link} rel={ELSEWHERE.test(href) ? 'noopener' : undefined}>
      {children}
    </a>
  )
}

import type { ReactNode } from 'react'
import { hrefOf } from '#ui/hrefOf.ts'
import styles from './TextRuns.module.css'

/** Matches the address of a page: a path without a file extension (ids contain no dots). */
const PAGE_ADDRESS = /^\/(?!\/)[^.]*$/u
const EXTERNAL_URL = /^(?:https?:)?\/\//iu

/** A link from the content: to a page of the paper, a fragment of this page, a file or another site. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  if (PAGE_ADDRESS.test(href)) {
    return (
      <a href={hrefOf(href)} className={styles.link}>
        {children}
      </a>
    )
  }
  return (
    <a href={href} className={styles.link} rel={EXTERNAL_URL.test(href) ? 'noopener' : undefined}>
      {children}
    </a>
  )
}

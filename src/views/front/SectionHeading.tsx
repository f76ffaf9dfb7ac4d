import { ChevronRight } from 'lucide-react'
import { Icon } from '#ui/icon/Icon.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import styles from './SectionHeading.module.css'

type Props = { id: string; name: string; address: string; more: string }

/** The ink rule with a section's name on it, and the way to the whole of it. */
export function SectionHeading({ id, name, address, more }: Props) {
  return (
    <header className={styles.rule}>
      <h2 id={id} className={styles.name}>
        <a href={hrefOf(address)}>{name}</a>
      </h2>
      <a className={styles.more} href={hrefOf(address)}>
        {more}
        <Icon of={ChevronRight} />
      </a>
    </header>
  )
}

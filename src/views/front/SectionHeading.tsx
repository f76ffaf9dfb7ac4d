import { ChevronRight } from 'lucide-react'
import { Icon } from '#ui/icon/Icon.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import styles from './SectionHeading.module.css'

type Props = { id: string; name: string; address: string; more: string }

/** The heading of a section on the front: a rule, the section's name and a link to the section. */
export function SectionHeading({ id, name, address, more }: Props) {
  return (
    <header className={styles.heading}>
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

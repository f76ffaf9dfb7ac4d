import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'
import { Icon } from '#ui/Icon.tsx'
import styles from './SectionRule.module.css'

type Props = { id: string; name: string; address: string; more: string }

/** The ink rule with a section's name on it, and the way to the whole of it. */
export function SectionRule({ id, name, address, more }: Props) {
  return (
    <header className={styles.rule}>
      <h2 id={id} className={styles.name}>
        <Link to={address}>{name}</Link>
      </h2>
      <Link className={styles.more} to={address}>
        {more}
        <Icon of={ChevronRight} />
      </Link>
    </header>
  )
}

import { useI18n } from '#i18n/I18n.tsx'
import { Wordmark } from '#ui/wordmark/Wordmark.tsx'
import { usePaper } from '../PaperContext.ts'
import styles from './Nameplate.module.css'

/** The paper's name as it stands on top of it: drawn in Arabic for languages from the right, in Latin for the others, or set in type. */
export function Nameplate() {
  const { locale } = useI18n()
  const { name, isNameDrawn } = usePaper()
  if (!isNameDrawn) return <bdi className={styles.set}>{name}</bdi>
  return (
    <span className={styles.nameplate}>
      <Wordmark name={name} script={locale.direction === 'rtl' ? 'arab' : 'latn'} />
    </span>
  )
}

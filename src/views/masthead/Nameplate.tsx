import { useI18n } from '#i18n/I18n.tsx'
import { Wordmark } from '#ui/wordmark/Wordmark.tsx'
import { usePaper } from '../PaperContext.ts'
import styles from './Nameplate.module.css'

/** The paper's name: as text or as a drawing, in Arabic letters for right-to-left languages and in Latin for others. */
export function Nameplate() {
  const { locale } = useI18n()
  const { name, isNameDrawn } = usePaper()
  if (!isNameDrawn) return <bdi className={styles.text}>{name}</bdi>
  return (
    <span className={styles.nameplate}>
      <Wordmark name={name} script={locale.direction === 'rtl' ? 'arab' : 'latn'} />
    </span>
  )
}

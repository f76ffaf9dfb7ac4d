import { useI18n } from '#i18n/I18n.tsx'
import { formatAge, formatDateTime, formatShortDate } from '#i18n/formatDate.ts'
import { useNow } from '#ui/useNow.ts'
import { usePaper } from '../PaperContext.ts'
import styles from './RelativeTime.module.css'

type Props = { at: string; withTime?: boolean }

/**
 * A time of publication: its age if recent, else its date. In lists "yesterday" is enough, on its own page a story
 * shows its hour. The tooltip and `datetime` always have the full time.
 */
export function RelativeTime({ at, withTime = false }: Props) {
  const { language } = useI18n()
  const { timeZone } = usePaper()
  const now = useNow()
  const time = new Date(at)
  const fullText = formatDateTime(language, time, timeZone)
  const dateAt = (now: Date | undefined) => (withTime ? fullText : formatShortDate(language, time, timeZone, now))
  const age = now && formatAge(language, time, { now, timeZone, withYesterday: !withTime })
  const text = age ?? dateAt(now)
  // The key replaces the element when its text changes: in right-to-left text, Chromium counts shorter text as a layout
  // shift.
  return (
    <time key={text} className={styles.time} dateTime={at} title={fullText} data-date={dateAt(undefined)}>
      {text}
    </time>
  )
}

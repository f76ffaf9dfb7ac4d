import { useI18n } from '#i18n/I18n.tsx'
import { DAY_MS, formatAge, formatDateTime, formatShortDate } from '#i18n/formatDate.ts'
import { useNow } from '#ui/useNow.ts'
import { usePaper } from '../PaperContext.ts'
import styles from './RelativeTime.module.css'

/**
 * Up to this age the age is shown instead of the date: in lists "yesterday" is enough, on its own page a story shows
 * its hour.
 */
const MAX_AGE_MS = { inList: 2 * DAY_MS, onPage: DAY_MS }

type Props = { at: string; withTime?: boolean }

/** A time of publication: its age if recent, else its date. The tooltip and `datetime` always have the full time. */
export function RelativeTime({ at, withTime = false }: Props) {
  const { language } = useI18n()
  const { timeZone } = usePaper()
  const now = useNow()
  const time = new Date(at)
  const fullText = formatDateTime(language, time, timeZone)
  const dateAt = (now: Date | undefined) => (withTime ? fullText : formatShortDate(language, time, timeZone, now))
  const age = now && formatAge(language, time, now, withTime ? MAX_AGE_MS.onPage : MAX_AGE_MS.inList)
  const text = age ?? dateAt(now)
  // The key replaces the element when its text changes: in right-to-left text, Chromium counts shorter text as a layout
  // shift.
  return (
    <time key={text} className={styles.time} dateTime={at} title={fullText} data-date={dateAt(undefined)}>
      {text}
    </time>
  )
}

import { useI18n } from '#i18n/I18n.tsx'
import { DAY, formatAge, formatDateTime, formatShortDate } from '#i18n/formatDate.ts'
import { useNow } from '#ui/useNow.ts'
import { usePaper } from '../PaperContext.ts'
import styles from './RelativeTime.module.css'

/** How long age says more than the date: in a list yesterday is near enough, on its own page a story gives its hour. */
const FRESH = { short: 2 * DAY, whole: DAY }

type Props = { at: string; withTime?: boolean }

/** When something was published: how long ago while that is news, else the date; the whole of it on hover and for machines. */
export function RelativeTime({ at, withTime = false }: Props) {
  const { language } = useI18n()
  const { timeZone } = usePaper()
  const now = useNow()
  const moment = new Date(at)
  const whole = formatDateTime(language, moment, timeZone)
  const dateAt = (now: Date | undefined) => (withTime ? whole : formatShortDate(language, moment, timeZone, now))
  const age = now && formatAge(language, moment, now, withTime ? FRESH.whole : FRESH.short)
  const words = age ?? dateAt(now)
  // Other words are another element: in a line from the right Chromium takes words that become fewer for words that moved.
  return (
    <time key={words} className={styles.moment} dateTime={at} title={whole} data-date={dateAt(undefined)}>
      {words}
    </time>
  )
}

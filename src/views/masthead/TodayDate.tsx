import { useI18n } from '#i18n/I18n.tsx'
import { formatSecondDate, formatToday } from '#i18n/formatDate.ts'
import { useNow } from '#ui/useNow.ts'
import { usePaper } from '../PaperContext.ts'
import styles from './TodayDate.module.css'

/**
 * Today's date, in the calendars of the language. The space is reserved until the reader's clock is known; on a
 * finished page the date is there before the app (showToday.ts).
 */
export function TodayDate() {
  const { language, locale } = useI18n()
  const { timeZone } = usePaper()
  const now = useNow()
  return (
    <p className={styles.today} data-calendars={locale.secondCalendar === undefined ? 1 : 2}>
      <time dateTime={now?.toISOString()} suppressHydrationWarning>
        {now ? formatToday(language, now, timeZone) : ''}
      </time>
      {locale.secondCalendar !== undefined && (
        <span className={styles.second} suppressHydrationWarning>
          {now ? formatSecondDate(language, now, timeZone) : ''}
        </span>
      )}
    </p>
  )
}

import { useI18n } from '#i18n/I18n.tsx'
import { formatDateTime } from '#i18n/formatDate.ts'
import { useNow } from '#ui/useNow.ts'
import { usePaper } from '../PaperContext.ts'
import { timeText } from './timeText.ts'
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
  const textAt = (now: Date | undefined) => timeText(language, time, { timeZone, now, withTime })
  const text = textAt(now)
  // The key replaces the element when its text changes: in right-to-left text, Chromium counts shorter text as a layout
  // shift.
  return (
    <time
      key={text}
      className={styles.time}
      dateTime={at}
      title={formatDateTime(language, time, timeZone)}
      data-date={textAt(undefined)}
      data-with-time={withTime ? '' : undefined}
    >
      {text}
    </time>
  )
}

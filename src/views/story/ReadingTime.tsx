import { Clock } from 'lucide-react'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import styles from './ReadingTime.module.css'

type Props = { minutes: number; isShort?: boolean }

/** The reading-time badge: a clock, which never mirrors, and the time with its right plural. Short, it still says all of it aloud. */
export function ReadingTime({ minutes, isShort = false }: Props) {
  const { t } = useI18n()
  const whole = t('story.readingTime', { count: minutes })
  return (
    <span className={styles.badge}>
      <Icon of={Clock} />
      {isShort && <span aria-hidden>{t('story.minutes', { count: minutes })}</span>}
      <span className={isShort ? styles.spoken : undefined}>{whole}</span>
    </span>
  )
}

import { Clock } from 'lucide-react'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import hiding from '#ui/styles/visuallyHidden.module.css'
import styles from './ReadingTime.module.css'

type Props = { minutes: number; isShort?: boolean }

/** The reading-time badge. The short form shows less text but has the full text for screen readers. */
export function ReadingTime({ minutes, isShort = false }: Props) {
  const { t } = useI18n()
  const fullText = t('story.readingTime', { count: minutes })
  return (
    <span className={styles.badge}>
      <Icon of={Clock} />
      {isShort && <span aria-hidden>{t('story.minutes', { count: minutes })}</span>}
      <span className={isShort ? hiding.visuallyHidden : undefined}>{fullText}</span>
    </span>
  )
}

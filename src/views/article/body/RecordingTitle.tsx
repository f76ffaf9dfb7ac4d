import { AudioLines, Clapperboard } from 'lucide-react'
import { formatDuration } from '#article/text/formatDuration.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { formatNumber } from '#i18n/formatNumber.ts'
import { Icon } from '#ui/icon/Icon.tsx'
import { TextRuns } from '../../text/TextRuns.tsx'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import styles from './Recording.module.css'

type Props = { id: string; recording: BlockOf<'audio' | 'video'> }

/** The recording's title, or else its kind, and its duration. */
export function RecordingTitle({ id, recording: { type, title, duration } }: Props) {
  const { t, language } = useI18n()
  const { wordsLang } = useWordsLanguage()
  const kind = type === 'audio' ? t('body.recording.audio') : t('body.recording.video')
  return (
    <p className={styles.title}>
      <Icon of={type === 'audio' ? AudioLines : Clapperboard} />
      <span id={id} lang={title === undefined ? wordsLang : undefined}>
        {title === undefined ? kind : <TextRuns text={title} />}
      </span>
      {duration !== undefined && (
        <bdi dir="ltr" className={styles.duration}>
          {formatDuration(duration).replaceAll(/\d/gu, (digit) => formatNumber(language, Number(digit)))}
        </bdi>
      )}
    </p>
  )
}

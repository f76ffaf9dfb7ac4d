import { useId } from 'react'
import { splitCaption } from '#article/text/splitCaption.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { ownDirection } from '../../text/ownDirection.ts'
import { Caption } from '../../media/Caption.tsx'
import { Player } from './Player.tsx'
import { RecordingTitle } from './RecordingTitle.tsx'
import styles from './Recording.module.css'

/** The paper's own audio or video, loaded only when it is played. */
export function Recording({ block }: { block: BlockOf<'audio' | 'video'> }) {
  const titleId = useId()
  const { caption, credit } = splitCaption(block)
  return (
    <figure
      id={block.id}
      lang={block.lang}
      dir={ownDirection(block)}
      aria-labelledby={titleId}
      className={styles.recording}
    >
      <RecordingTitle id={titleId} recording={block} />
      <Player recording={block} titleId={titleId} />
      <Failure url={block.url} />
      <Caption caption={caption} credit={credit} />
    </figure>
  )
}

/** Hidden until the player fails (showFailure.ts). */
function Failure({ url }: { url: string }) {
  const { t, language, locale } = useI18n()
  return (
    <output className={styles.failure} lang={language} dir={locale.direction} hidden>
      {t('body.recording.failed')}{' '}
      <a href={url} download>
        {t('body.recording.download')}
      </a>
    </output>
  )
}

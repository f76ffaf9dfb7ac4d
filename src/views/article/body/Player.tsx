import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import { showFailure } from './showFailure.ts'
import styles from './Recording.module.css'

type Props<Type extends 'audio' | 'video'> = { recording: BlockOf<Type>; titleId: string }

/** The browser's own player. Its controls run from left to right in every language (docs/reference/rtl.md, R26). */
export function Player({ recording, titleId }: Props<'audio' | 'video'>) {
  return recording.type === 'audio' ? (
    <AudioPlayer recording={recording} titleId={titleId} />
  ) : (
    <VideoPlayer recording={recording} titleId={titleId} />
  )
}

function AudioPlayer({ recording, titleId }: Props<'audio'>) {
  return (
    <audio
      className={styles.audio}
      src={recording.url}
      controls
      preload="none"
      dir="ltr"
      aria-labelledby={titleId}
      onError={({ currentTarget }) => showFailure(currentTarget)}
    >
      <PlayerContent recording={recording} />
    </audio>
  )
}

function VideoPlayer({ recording, titleId }: Props<'video'>) {
  const { url, poster, width = 16, height = 9 } = recording
  return (
    <video
      className={styles.video}
      style={{ aspectRatio: `${width} / ${height}` }}
      src={url}
      poster={poster}
      controls
      playsInline
      preload="none"
      dir="ltr"
      aria-labelledby={titleId}
      onError={({ currentTarget }) => showFailure(currentTarget)}
    >
      <PlayerContent recording={recording} />
    </video>
  )
}

/** The text tracks, and a download link for browsers that cannot play the file. */
function PlayerContent({ recording: { url, tracks } }: { recording: BlockOf<'audio' | 'video'> }) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  return (
    <>
      {tracks?.map((track) => (
        <track
          key={track.url}
          src={track.url}
          kind={track.kind}
          srcLang={track.lang}
          lang={track.label === undefined ? track.lang : undefined}
          label={track.label ?? nameOf(track.lang)}
        />
      ))}
      <a href={url} download lang={wordsLang}>
        {t('body.recording.download')}
      </a>
    </>
  )
}

const nameOf = (language: string): string => (isLanguage(language) ? localeOf(language).name : language)

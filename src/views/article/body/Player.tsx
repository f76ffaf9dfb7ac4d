import type { BlockOf } from '#article/schema/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import styles from './Recording.module.css'

type Props = { recording: BlockOf<'audio' | 'video'>; titleId: string; onFail: () => void }

/** The browser's own player. Its controls run from left to right everywhere (docs/reference/rtl.md, R26). */
export function Player({ recording, titleId, onFail }: Props) {
  const { t } = useI18n()
  const { url, tracks = [] } = recording
  const inside = (
    <>
      {tracks.map((track) => (
        <track
          key={track.url}
          src={track.url}
          kind={track.kind}
          srcLang={track.lang}
          label={track.label ?? nameOf(track.lang)}
        />
      ))}
      <a href={url} download>
        {t('body.recording.download')}
      </a>
    </>
  )
  if (recording.type === 'audio') {
    return (
      <audio
        className={styles.audio}
        src={url}
        controls
        preload="none"
        dir="ltr"
        aria-labelledby={titleId}
        onError={onFail}
      >
        {inside}
      </audio>
    )
  }
  const { width = 16, height = 9, poster } = recording
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
      onError={onFail}
    >
      {inside}
    </video>
  )
}

const nameOf = (language: string): string => (isLanguage(language) ? localeOf(language).name : language)

import { useId } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import styles from './EmbedFrame.module.css'

/** Players need scripts and their own storage. They have no access to this page, which has another origin. */
const PLAYER_SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts'

/** The player, with a link that lets keyboard users skip it. */
export function EmbedFrame({ src, title }: { src: string; title: string }) {
  const { t, language, locale } = useI18n()
  const endId = useId()
  return (
    <div className={styles.container}>
      <a className={styles.skip} href={`#${endId}`} lang={language} dir={locale.direction}>
        {t('body.embed.skip')}
      </a>
      <iframe
        ref={focus}
        className={styles.frame}
        src={src}
        title={title}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        referrerPolicy="strict-origin-when-cross-origin"
        sandbox={PLAYER_SANDBOX}
      />
      <span id={endId} tabIndex={-1} />
    </div>
  )
}

/** Focuses the player, because the pressed button no longer exists. */
const focus = (frame: HTMLIFrameElement | null): void => frame?.focus()

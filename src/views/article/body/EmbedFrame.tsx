import { useId } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import styles from './EmbedFrame.module.css'

/** Scripts and its own storage, which the players do not work without; never the page around, which is of another origin. */
const PLAYER_RIGHTS = 'allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts'

/** The player itself, with a way past it for those who walk the page by keyboard. */
export function EmbedFrame({ src, title }: { src: string; title: string }) {
  const { t, language, locale } = useI18n()
  const endId = useId()
  return (
    <div className={styles.around}>
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
        sandbox={PLAYER_RIGHTS}
      />
      <span id={endId} tabIndex={-1} />
    </div>
  )
}

/** The button that was pressed is gone. */
const focus = (frame: HTMLIFrameElement | null): void => frame?.focus()

import { ExternalLink, Play } from 'lucide-react'
import { formatHost, type EmbedPlayer } from '#article/body/findEmbedPlayer.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { replaceMarkedPart } from '#i18n/replaceMarkedPart.ts'
import { Icon } from '#ui/icon/Icon.tsx'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import { TextRuns } from '../../text/TextRuns.tsx'
import hiding from '#ui/styles/visuallyHidden.module.css'
import styles from './EmbedCard.module.css'

/** Matches URLs of other hosts: loading a picture from one would tell it about this page. */
const EXTERNAL_URL = /^(?:[a-z][a-z0-9+.-]*:)?\/\//iu

type Props = { embed: BlockOf<'embed'>; title: string; player: EmbedPlayer | undefined; onPlay: () => void }

/** The title and origin of embedded content. Without scripts the play button is hidden. */
export function EmbedCard({ embed: { url, provider, thumbnail }, title, player, onPlay }: Props) {
  const { language, locale } = useI18n()
  const isOwn = thumbnail !== undefined && !EXTERNAL_URL.test(thumbnail)
  return (
    <div className={styles.card}>
      {isOwn && <img className={styles.thumbnail} src={thumbnail} alt="" loading="lazy" />}
      <div className={styles.text}>
        <p className={styles.provider}>
          <BidiIsolate text={provider ?? formatHost(url)} />
        </p>
        <p className={styles.title}>
          <TextRuns text={title} />
        </p>
        <div className={styles.actions} lang={language} dir={locale.direction}>
          {player && <PlayButton player={player} title={title} onPlay={onPlay} />}
          <VisitLink url={url} />
        </div>
      </div>
    </div>
  )
}

function PlayButton({ player, title, onPlay }: { player: EmbedPlayer; title: string; onPlay: () => void }) {
  const { t } = useI18n()
  return (
    <>
      <button type="button" className={styles.play} onClick={onPlay} data-player={player.src}>
        <Icon of={Play} />
        <span>
          {t('body.embed.play')}
          <span className={hiding.visuallyHidden}>
            : <BidiIsolate text={title} />
          </span>
        </span>
      </button>
      <p className={styles.note}>{replaceMarkedPart(t('body.embed.note', { host: player.host }), hostName)}</p>
    </>
  )
}

function VisitLink({ url }: { url: string }) {
  const { t } = useI18n()
  return (
    <a className={styles.visit} href={url} target="_blank" rel="noopener noreferrer">
      <span>
        {replaceMarkedPart(t('body.embed.visit', { host: formatHost(url) }), hostName)}
        <span className={hiding.visuallyHidden}> {t('body.embed.newTab')}</span>
      </span>
      <Icon of={ExternalLink} />
    </a>
  )
}

const hostName = (host: string) => (
  <bdi key="host" dir="ltr">
    {host}
  </bdi>
)

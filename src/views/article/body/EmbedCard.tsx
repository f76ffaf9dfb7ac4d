import { ExternalLink, Play } from 'lucide-react'
import { hostOf, type EmbedPlayer } from '#article/body/embedPlayer.ts'
import type { BlockOf } from '#article/schema/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { markedPart } from '#i18n/markedPart.ts'
import { Icon } from '#ui/icon/Icon.tsx'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import { TextRuns } from '../../text/TextRuns.tsx'
import { useHydrated } from '#ui/useHydrated.ts'
import styles from './EmbedCard.module.css'

/** A picture on another host would tell that host about this page. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:)?\/\//iu

type Props = { embed: BlockOf<'embed'>; title: string; player: EmbedPlayer | undefined; onPlay: () => void }

/** What it is and where it would come from; the button is there only where it can work. */
export function EmbedCard({ embed: { url, provider, thumbnail }, title, player, onPlay }: Props) {
  const isHydrated = useHydrated()
  const { language, locale } = useI18n()
  const isOwn = thumbnail !== undefined && !ELSEWHERE.test(thumbnail)
  return (
    <div className={styles.card}>
      {isOwn && <img className={styles.thumbnail} src={thumbnail} alt="" loading="lazy" />}
      <div className={styles.words}>
        <p className={styles.provider}>
          <BidiIsolate text={provider ?? hostOf(url)} />
        </p>
        <p className={styles.title}>
          <TextRuns text={title} />
        </p>
        <div className={styles.ways} lang={language} dir={locale.direction}>
          {player && isHydrated && <PlayButton host={player.host} title={title} onPlay={onPlay} />}
          <VisitLink url={url} />
        </div>
      </div>
    </div>
  )
}

function PlayButton({ host, title, onPlay }: { host: string; title: string; onPlay: () => void }) {
  const { t } = useI18n()
  return (
    <>
      <button type="button" className={styles.play} aria-label={`${t('body.embed.play')}: ${title}`} onClick={onPlay}>
        <Icon of={Play} />
        {t('body.embed.play')}
      </button>
      <p className={styles.note}>{markedPart(t('body.embed.note', { host }), hostName)}</p>
    </>
  )
}

function VisitLink({ url }: { url: string }) {
  const { t } = useI18n()
  return (
    <a className={styles.visit} href={url} target="_blank" rel="noopener noreferrer">
      <span>
        {markedPart(t('body.embed.visit', { host: hostOf(url) }), hostName)}
        <span className={styles.spoken}> {t('body.embed.newTab')}</span>
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

import { useState } from 'react'
import { embedPlayer, hostOf } from '#article/body/embedPlayer.ts'
import type { BlockOf } from '#article/schema/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { ownDirection } from '../../text/ownDirection.ts'
import { EmbedCard } from './EmbedCard.tsx'
import { EmbedFrame } from './EmbedFrame.tsx'

/** Something that lives elsewhere: a card until the reader asks for more, so that no other site hears of this page before. */
export function Embed({ block }: { block: BlockOf<'embed'> }) {
  const { t } = useI18n()
  const [isAskedFor, setIsAskedFor] = useState(false)
  const player = embedPlayer(block.url)
  const title = block.title ?? t('body.embed.untitled', { host: hostOf(block.url) })
  return (
    <figure id={block.id} lang={block.lang} dir={ownDirection(block)} aria-label={title}>
      {player && isAskedFor ? (
        <EmbedFrame src={player.src} title={title} />
      ) : (
        <EmbedCard embed={block} title={title} player={player} onPlay={() => setIsAskedFor(true)} />
      )}
    </figure>
  )
}

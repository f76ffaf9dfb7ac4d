import { useState } from 'react'
import { findEmbedPlayer, formatHost } from '#article/body/findEmbedPlayer.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextLanguageProvider } from '../../text/TextLanguageProvider.tsx'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import { EmbedCard } from './EmbedCard.tsx'
import { EmbedFrame } from './EmbedFrame.tsx'

/** Content of another site. It is a card until the reader starts it, so that no request reaches that site before. */
export function Embed({ block }: { block: BlockOf<'embed'> }) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  const [isStarted, setIsStarted] = useState(false)
  const player = findEmbedPlayer(block.url)
  const title = block.title ?? t('body.embed.untitled', { host: formatHost(block.url) })
  const lang = block.title === undefined ? (wordsLang ?? block.lang) : block.lang
  return (
    <TextLanguageProvider lang={lang}>
      <figure id={block.id} lang={lang} dir={ownDirection({ ...block, lang })} aria-label={title}>
        {player && isStarted ? (
          <EmbedFrame src={player.src} title={title} />
        ) : (
          <EmbedCard embed={block} title={title} player={player} onPlay={() => setIsStarted(true)} />
        )}
      </figure>
    </TextLanguageProvider>
  )
}

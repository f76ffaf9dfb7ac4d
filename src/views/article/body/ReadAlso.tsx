import { ExternalLink } from 'lucide-react'
import { useId } from 'react'
import { articleAddress } from '#edition/addresses/addresses.ts'
import { formatHost } from '#article/body/findEmbedPlayer.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import type { RelatedLink } from '#article/schema/link.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { TextRuns } from '../../text/TextRuns.tsx'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import styles from './ReadAlso.module.css'

/** "Read also" links inside a story: the paper's stories, and other sites' pages with an icon and their host name. */
export function ReadAlso({ block }: { block: BlockOf<'links'> }) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  const titleId = useId()
  const { id, lang, title, links } = block
  return (
    <nav id={id} lang={lang} dir={ownDirection(block)} aria-labelledby={titleId} className={styles.links}>
      <p id={titleId} className={styles.title} lang={title === undefined ? wordsLang : undefined}>
        {title === undefined ? t('body.links.title') : <TextRuns text={title} />}
      </p>
      <ul className={styles.list}>
        {links.map((link, index) => (
          <li key={index}>{'id' in link ? <InternalLink link={link} /> : <ExternalPageLink link={link} />}</li>
        ))}
      </ul>
    </nav>
  )
}

function InternalLink({ link }: { link: Extract<RelatedLink, { id: string }> }) {
  const { language } = useI18n()
  return (
    <a href={hrefOf(articleAddress(language, link.id))} className={styles.link}>
      <TextRuns text={link.headline} />
    </a>
  )
}

function ExternalPageLink({ link: { headline, url } }: { link: Extract<RelatedLink, { url: string }> }) {
  return (
    <a href={url} rel="noopener" className={styles.link}>
      <TextRuns text={headline} />{' '}
      <span className={styles.host}>
        <Icon of={ExternalLink} />
        <bdi dir="ltr">{formatHost(url)}</bdi>
      </span>
    </a>
  )
}

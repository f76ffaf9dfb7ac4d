import { useRef } from 'react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { articleAddress } from '#edition/addresses/addresses.ts'
import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { DraftLabel } from '../../story/DraftLabel.tsx'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import { useNeighbourNavigation } from './useNeighbourNavigation.ts'
import styles from './Neighbours.module.css'

type Props = { previous: Story | undefined; next: Story | undefined }

/** Links to the previous and next story of the section, which arrow keys and swipes follow too. */
export function Neighbours({ previous, next }: Props) {
  const { t } = useI18n()
  const links = useRef<HTMLElement>(null)
  useNeighbourNavigation(links)
  return (
    <nav ref={links} className={styles.neighbours} aria-label={t('article.neighbours')} data-neighbours="">
      {previous && <Neighbour story={previous} rel="prev" label={t('article.previous')} />}
      {next && <Neighbour story={next} rel="next" label={t('article.next')} />}
    </nav>
  )
}

function Neighbour({ story, rel, label }: { story: Story; rel: 'prev' | 'next'; label: string }) {
  const { language } = useI18n()
  const arrow = rel === 'prev' ? ChevronLeft : ChevronRight
  return (
    <a className={styles.neighbour} data-rel={rel} rel={rel} href={hrefOf(articleAddress(language, story.id))}>
      <span className={styles.label}>
        <Icon of={arrow} />
        {label}
        <DraftLabel of={story} />
      </span>
      <span className={styles.headline}>
        <BidiIsolate text={story.alternativeHeadline ?? story.headline} lang={story.inLanguage} />
      </span>
    </a>
  )
}

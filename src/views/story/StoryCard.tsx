import { articleAddress } from '#content/addresses.ts'
import type { Story } from '#content/schema/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { directionOf } from '#i18n/directionOf.ts'
import { hrefOf } from '#ui/hrefOf.ts'
import { Picture } from '../media/Picture.tsx'
import { TextLanguage } from '../text/TextLanguage.tsx'
import { TextRuns } from '../text/TextRuns.tsx'
import { StoryMeta } from './StoryMeta.tsx'
import styles from './StoryCard.module.css'

/** How a story is set: alone on top, large, a row with a small picture, a tile, words only. */
export type CardLayout = 'lead' | 'feature' | 'row' | 'tile' | 'text'

type Props = { story: Story; layout: CardLayout; headingLevel?: 2 | 3; isFirst?: boolean; withoutSection?: boolean }

const SIZES: Record<CardLayout, string> = {
  lead: '(min-width: 76rem) 48rem, (min-width: 60rem) 63vw, 100vw',
  feature: '(min-width: 76rem) 36rem, (min-width: 60rem) 48vw, 100vw',
  tile: '(min-width: 76rem) 17rem, (min-width: 60rem) 23vw, (min-width: 40rem) 46vw, 6rem',
  row: '6rem',
  text: '1px',
}

/** A story in a list: the whole card is one link; its words keep their own language and direction. */
export function StoryCard({ story, layout, headingLevel = 3, isFirst = false, withoutSection = false }: Props) {
  const { locale } = useI18n()
  const direction = directionOf(story.inLanguage)
  const abstract = layout === 'lead' || layout === 'feature' ? story.abstract : undefined
  return (
    <article
      className={styles.card}
      data-layout={layout}
      data-foreign={direction === locale.direction ? undefined : ''}
      lang={story.inLanguage}
      dir={direction}
    >
      <div className={styles.words}>
        <TextLanguage lang={story.inLanguage}>
          <Headline story={story} level={headingLevel} />
          {abstract !== undefined && (
            <p className={styles.abstract}>
              <TextRuns text={abstract} />
            </p>
          )}
        </TextLanguage>
        <StoryMeta story={story} withoutSection={withoutSection} />
      </div>
      {story.image && layout !== 'text' && (
        <div className={styles.picture}>
          <Picture image={story.image} sizes={SIZES[layout]} isFirst={isFirst} isDecorative />
        </div>
      )}
    </article>
  )
}

function Headline({ story, level }: { story: Story; level: 2 | 3 }) {
  const { language } = useI18n()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading className={styles.headline}>
      <a className={styles.link} href={hrefOf(articleAddress(language, story.id))}>
        <TextRuns text={story.headline} />
      </a>
    </Heading>
  )
}

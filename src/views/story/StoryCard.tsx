import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { directionOf } from '#i18n/directionOf.ts'
import { Picture } from '../media/Picture.tsx'
import { TextLanguageProvider } from '../text/TextLanguageProvider.tsx'
import { TextRuns } from '../text/TextRuns.tsx'
import { CardHeadline } from './CardHeadline.tsx'
import { StoryMeta } from './StoryMeta.tsx'
import styles from './StoryCard.module.css'

/** How a story is set: on top of all, large, alone in its section, a tile, a row with a small picture, words only. */
export type CardLayout = 'lead' | 'feature' | 'single' | 'tile' | 'row' | 'text'

type Props = { story: Story; layout: CardLayout; headingLevel?: 2 | 3; isFirst?: boolean; hideSection?: boolean }

/** Of what has several widths, one that is sharp in all of them. `sizes=auto` is not for pages made by scripts: Chromium then fetches two. */
const SIZES: Record<CardLayout, string> = {
  lead: '(min-width: 76rem) 51rem, (min-width: 60rem) 67vw, 100vw',
  feature: '(min-width: 76rem) 40rem, (min-width: 48rem) 53vw, 100vw',
  single: '(min-width: 40rem) 30rem, 6rem',
  tile: '(min-width: 60rem) 24rem, (min-width: 40rem) 46vw, 6rem',
  row: '(min-width: 60rem) 8.5rem, 6rem',
  text: '1px',
}

const WITH_ABSTRACT = new Set<CardLayout>(['lead', 'feature', 'single'])

const SPACIOUS = new Set<CardLayout>(['lead', 'feature'])

/** A story in a list: the whole card is one link; its words keep their own language and direction. */
export function StoryCard({ story, layout, headingLevel = 3, isFirst = false, hideSection = false }: Props) {
  const { locale } = useI18n()
  const direction = directionOf(story.inLanguage)
  const abstract = WITH_ABSTRACT.has(layout) ? story.abstract : undefined
  return (
    <article
      className={styles.card}
      data-layout={layout}
      data-foreign={direction === locale.direction ? undefined : ''}
      lang={story.inLanguage}
      dir={direction}
    >
      <div className={styles.words}>
        <TextLanguageProvider lang={story.inLanguage}>
          <CardHeadline story={story} level={headingLevel} isBrief={!SPACIOUS.has(layout)} />
          {abstract !== undefined && (
            <p className={styles.abstract}>
              <TextRuns text={abstract} />
            </p>
          )}
        </TextLanguageProvider>
        <StoryMeta story={story} hideSection={hideSection} />
      </div>
      {story.image && layout !== 'text' && (
        <div className={styles.picture}>
          <Picture image={story.image} sizes={SIZES[layout]} isFirst={isFirst} isDecorative />
        </div>
      )}
    </article>
  )
}

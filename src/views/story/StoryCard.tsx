import { use } from 'react'
import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { directionOf } from '#i18n/directionOf.ts'
import { RepeatedMarkupContext } from '#ui/RepeatedMarkupContext.ts'
import { Picture } from '../media/Picture.tsx'
import { TextLanguageProvider } from '../text/TextLanguageProvider.tsx'
import { TextRuns } from '../text/TextRuns.tsx'
import { CardHeadline } from './CardHeadline.tsx'
import { StoryMeta } from './StoryMeta.tsx'
import styles from './StoryCard.module.css'

/** The layouts: top story, large, alone in its section, tile, row with a small picture, text only. */
export type CardLayout = 'lead' | 'feature' | 'single' | 'tile' | 'row' | 'text'

type Props = { story: Story; layout: CardLayout; headingLevel?: 2 | 3; isPriority?: boolean; hideSection?: boolean }

/**
 * The `sizes` of the picture in each layout; where the width varies, the largest. `sizes=auto` is unsuitable for pages
 * rendered by scripts, because Chromium then fetches two files.
 */
const SIZES: Record<CardLayout, string> = {
  lead: '(min-width: 76rem) 51rem, (min-width: 60rem) 67vw, 100vw',
  feature: '(min-width: 76rem) 40rem, (min-width: 48rem) 53vw, 100vw',
  single: '(min-width: 40rem) 30rem, 6rem',
  tile: '(min-width: 60rem) 24rem, (min-width: 40rem) 46vw, 6rem',
  row: '(min-width: 60rem) 8.5rem, 6rem',
  text: '1px',
}

const LAYOUTS_WITH_ABSTRACT = new Set<CardLayout>(['lead', 'feature', 'single'])

const LAYOUTS_WITH_FULL_HEADLINE = new Set<CardLayout>(['lead', 'feature'])

/** A story in a list. The whole card is one link, and its text keeps the story's language and direction. */
export function StoryCard({ story, layout, headingLevel = 3, isPriority = false, hideSection = false }: Props) {
  const { language, locale } = useI18n()
  const direction = directionOf(story.inLanguage)
  const abstract = LAYOUTS_WITH_ABSTRACT.has(layout) ? story.abstract : undefined
  const repeat = use(RepeatedMarkupContext)
  const card = (
    <article
      className={styles.card}
      data-layout={layout}
      data-foreign={direction === locale.direction ? undefined : ''}
      lang={story.inLanguage}
      dir={direction}
    >
      <div className={styles.text}>
        <TextLanguageProvider lang={story.inLanguage}>
          <CardHeadline story={story} level={headingLevel} isBrief={!LAYOUTS_WITH_FULL_HEADLINE.has(layout)} />
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
          <Picture image={story.image} sizes={SIZES[layout]} isPriority={isPriority} isDecorative />
        </div>
      )}
    </article>
  )
  // With a picture of high priority, React writes a preload link elsewhere on the page.
  return isPriority ? card : repeat([language, story, layout, headingLevel, hideSection], card)
}

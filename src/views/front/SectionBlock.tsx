import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { useSectionName } from '../PaperContext.ts'
import { StoryCard, type CardLayout } from '../story/StoryCard.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import styles from './SectionBlock.module.css'

type Props = { section: string; stories: readonly Story[]; index: number; address: string }

type Arrangement = 'single' | 'largeFirst' | 'equals' | 'numbered'

/** The blocks alternate between these, so that the page does not look like a uniform grid. */
const ALTERNATING_ARRANGEMENTS: readonly Arrangement[] = ['largeFirst', 'equals', 'numbered']

const MAX_STORIES: Record<Arrangement, number> = { single: 1, largeFirst: 5, equals: 4, numbered: 6 }

/**
 * A section on the front page: a large story with small ones, up to four equal ones, or numbered headlines. A section
 * with a single story shares its row with others.
 */
export function SectionBlock({ section, stories, index, address }: Props) {
  const { t } = useI18n()
  const name = useSectionName(section) ?? section
  const arrangement = arrangementOf(index, stories.length)
  const shown = stories.slice(0, MAX_STORIES[arrangement])
  return (
    <section
      className={styles.block}
      aria-labelledby={`_section-${section}`}
      data-single={arrangement === 'single' ? '' : undefined}
    >
      <SectionHeading id={`_section-${section}`} name={name} address={address} more={t('front.wholeSection')} />
      <ol className={styles.stories} data-arrangement={arrangement} data-count={shown.length}>
        {shown.map((story, index) => (
          <li key={story.id} className={styles.story}>
            <StoryCard story={story} layout={layoutFor(arrangement, index)} hideSection />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The large-story and numbered arrangements need at least three stories. */
function arrangementOf(index: number, count: number): Arrangement {
  if (count === 1) return 'single'
  if (count === 2) return 'equals'
  return ALTERNATING_ARRANGEMENTS[index % ALTERNATING_ARRANGEMENTS.length] ?? 'equals'
}

function layoutFor(arrangement: Arrangement, index: number): CardLayout {
  if (arrangement === 'single') return 'single'
  if (arrangement === 'equals') return 'tile'
  if (arrangement === 'numbered') return 'text'
  return index === 0 ? 'feature' : 'row'
}

import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { useSectionName } from '../PaperContext.ts'
import { StoryCard, type CardLayout } from '../story/StoryCard.tsx'
import { SectionHeading } from './SectionHeading.tsx'
import styles from './SectionBlock.module.css'

type Props = { section: string; stories: readonly Story[]; place: number; address: string }

type Arrangement = 'single' | 'largeFirst' | 'equals' | 'numbered'

/** Blocks differ down the page, so that it has a rhythm and is no grid of tiles. */
const RHYTHM: readonly Arrangement[] = ['largeFirst', 'equals', 'numbered']

const MOST: Record<Arrangement, number> = { single: 1, largeFirst: 5, equals: 4, numbered: 6 }

/** A section on the front: one large story with small ones, up to four equals, or words only with numerals; a story that is alone shares its line. */
export function SectionBlock({ section, stories, place, address }: Props) {
  const { t } = useI18n()
  const name = useSectionName(section) ?? section
  const arrangement = arrangementOf(place, stories.length)
  const shown = stories.slice(0, MOST[arrangement])
  return (
    <section
      className={styles.block}
      aria-labelledby={`section-${section}`}
      data-single={arrangement === 'single' ? '' : undefined}
    >
      <SectionHeading id={`section-${section}`} name={name} address={address} more={t('front.wholeSection')} />
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

/** A large story wants at least two beside it, and numerals count something. */
function arrangementOf(place: number, count: number): Arrangement {
  if (count === 1) return 'single'
  if (count === 2) return 'equals'
  return RHYTHM[place % RHYTHM.length] ?? 'equals'
}

function layoutFor(arrangement: Arrangement, index: number): CardLayout {
  if (arrangement === 'single') return 'single'
  if (arrangement === 'equals') return 'tile'
  if (arrangement === 'numbered') return 'text'
  return index === 0 ? 'feature' : 'row'
}

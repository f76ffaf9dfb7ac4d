import type { Story } from '#edition/story.ts'
import { StoryCard } from '../story/StoryCard.tsx'
import styles from './StoryRows.module.css'

/** Stories as plain rows, for pages that suggest stories, such as the error page. */
export function StoryRows({ stories }: { stories: readonly Story[] }) {
  return (
    <ol className={styles.rows}>
      {stories.map((story) => (
        <li key={story.id} className={styles.row}>
          <StoryCard story={story} layout="row" headingLevel={2} />
        </li>
      ))}
    </ol>
  )
}

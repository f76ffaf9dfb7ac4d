import type { Image } from '#content/schema/media.ts'
import { Figure } from './body/Figure.tsx'
import styles from './LeadPicture.module.css'

const SIZES = '(min-width: 64rem) 60rem, 100vw'

/** The picture of the story: wider than its words on a desk, from edge to edge on a phone. */
export function LeadPicture({ image }: { image: Image }) {
  return (
    <div className={styles.lead}>
      <Figure image={image} sizes={SIZES} isFirst />
    </div>
  )
}

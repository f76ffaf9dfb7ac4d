import { articleAddress } from '#edition/addresses/addresses.ts'
import { briefHeadline } from '#edition/briefHeadline.ts'
import type { Story } from '#edition/story.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { hrefOf } from '#ui/hrefOf.ts'
import { TextRuns } from '../text/TextRuns.tsx'
import styles from './CardHeadline.module.css'

type Props = { story: Story; level: 2 | 3; isBrief: boolean }

/** A card's headline; its link covers the whole card. */
export function CardHeadline({ story, level, isBrief }: Props) {
  const { language } = useI18n()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading className={styles.headline}>
      <a className={styles.link} href={hrefOf(articleAddress(language, story.id))}>
        <TextRuns text={isBrief ? briefHeadline(story) : story.headline} />
      </a>
    </Heading>
  )
}

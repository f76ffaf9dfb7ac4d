import type { Correction } from '#article/schema/correction.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { RelativeTime } from '../story/RelativeTime.tsx'
import { TextRuns } from '../text/TextRuns.tsx'
import styles from './Corrections.module.css'

/** The id of the corrections in the page. Ids of articles hold no underscore. */
export const CORRECTIONS_ID = '_corrections'

/**
 * What the paper got wrong and put right, after the text that it concerns, as newspapers have it; the header links to
 * it. Label and date are in the language of the page, the text in that of the story.
 */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const { t, language, locale } = useI18n()
  return (
    <aside id={CORRECTIONS_ID} className={styles.corrections} aria-label={t('article.correction')}>
      {corrections.map(({ datePublished, text }, index) => (
        <div key={index} className={styles.correction}>
          <p className={styles.label} lang={language} dir={locale.direction}>
            <strong>{t('article.correction')}</strong> <RelativeTime at={datePublished} withTime />
          </p>
          <p>
            <TextRuns text={text} />
          </p>
        </div>
      ))}
    </aside>
  )
}

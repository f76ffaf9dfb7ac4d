import type { HeadingEntry } from '#article/body/collectHeadings.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { TextRuns } from '../text/TextRuns.tsx'
import { useWordsLanguage } from '../text/useWordsLanguage.ts'
import styles from './TableOfContents.module.css'

/** Stories with fewer headings have no table of contents. */
export const MIN_HEADINGS_FOR_CONTENTS = 4

/** The headings of a long story as links, closed until the reader opens it. */
export function TableOfContents({ headings }: { headings: readonly HeadingEntry[] }) {
  const { t, language, locale } = useI18n()
  const { wordsLang, textLang } = useWordsLanguage()
  return (
    <nav className={styles.contents} lang={wordsLang} aria-label={t('article.contents')}>
      <details>
        <summary lang={language} dir={locale.direction}>
          {t('article.contents')}
        </summary>
        <ol lang={textLang}>
          {headings.map(({ id, level, text }) => (
            <li key={id} data-level={level}>
              <a href={`#${id}`}>
                <TextRuns text={text} />
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

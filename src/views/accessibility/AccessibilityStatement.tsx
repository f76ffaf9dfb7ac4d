import { directionOf } from '#i18n/directionOf.ts'
import { formatDate } from '#i18n/formatDate.ts'
import type { LoadedStatement, Statement } from '#i18n/loadStatement.ts'
import { usePaper } from '../PaperContext.ts'
import { TextLanguageProvider } from '../text/TextLanguageProvider.tsx'
import { TextRuns } from '../text/TextRuns.tsx'
import styles from './AccessibilityStatement.module.css'

/** The day of the tests that the statement reports. */
const TESTED = new Date('2026-11-30T12:00Z')

/** What the paper aims for and offers to readers with disabilities, what is missing, and whom to tell. */
export function AccessibilityStatement({ loaded: { language, statement } }: { loaded: LoadedStatement }) {
  const { timeZone } = usePaper()
  const date = formatDate(language, TESTED, timeZone)
  return (
    <TextLanguageProvider lang={language}>
      <div className={styles.statement} lang={language} dir={directionOf(language)}>
        <h1 className={styles.title} tabIndex={-1}>
          {statement.title}
        </h1>
        <p className={styles.intro}>{statement.intro}</p>
        {statement.sections.map(({ heading, text, items }) => (
          <section key={heading} className={styles.section}>
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>
                <TextRuns text={paragraph.replace('{{date}}', date)} />
              </p>
            ))}
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li key={item}>
                    <TextRuns text={item} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <section className={styles.section}>
          <h2>{statement.contact.heading}</h2>
          <p>
            <Contact words={statement.contact} />
          </p>
        </section>
      </div>
    </TextLanguageProvider>
  )
}

function Contact({ words }: { words: Statement['contact'] }) {
  const { contact, links } = usePaper()
  if (contact === undefined) return links.length > 0 ? words.links : words.none
  const [before = '', after = ''] = words.address.split('{{contact}}')
  const isAddress = contact.includes('@')
  return (
    <>
      {before}
      <a href={isAddress ? `mailto:${contact}` : contact} dir="ltr">
        {contact}
      </a>
      {after}
    </>
  )
}

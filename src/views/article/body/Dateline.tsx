import type { Article } from '#article/article.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { BidiIsolate } from '../../text/BidiIsolate.tsx'
import styles from './Dateline.module.css'

/** The place and the news agency, as in "موسكو - رويترز". Each name is isolated. */
export function Dateline({ article: { dateline, sourceOrganization, inLanguage } }: { article: Article }) {
  if (dateline === undefined && !sourceOrganization) return null
  return (
    <p className={styles.dateline} lang={inLanguage} dir={directionOf(inLanguage)}>
      {dateline !== undefined && <BidiIsolate text={dateline} />}
      {dateline !== undefined && sourceOrganization && ' - '}
      {sourceOrganization && <Source name={sourceOrganization.name} url={sourceOrganization.url} />}
    </p>
  )
}

function Source({ name, url }: { name: string; url: string | undefined }) {
  if (url === undefined) return <BidiIsolate text={name} />
  return (
    <a href={url} rel="noopener">
      <BidiIsolate text={name} />
    </a>
  )
}

import { articleAddress } from '#edition/addresses/addresses.ts'
import { articleAlternates } from '#edition/addresses/alternates.ts'
import { collectReadingTexts } from '#article/body/collectReadingTexts.ts'
import type { Article } from '#article/article.ts'
import { lastModified } from '#article/lastModified.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { shorten } from '#article/text/shorten.ts'
import { useI18n } from '#i18n/I18n.tsx'
import type { PageMetadata } from '../paper/pageMetadata.ts'
import { PageHead } from '../paper/PageHead.tsx'
import { usePaper, useSectionName } from '../PaperContext.ts'

/** An article's metadata. */
export function ArticleHead({ page: { article, translations } }: { page: ArticlePage }) {
  const { language } = useI18n()
  const { languages } = usePaper()
  const { id, headline, inLanguage, image, keywords = [], datePublished } = article
  const dateModified = lastModified(article)
  const section = useSectionName(article.articleSection)
  const metadata: PageMetadata = {
    address: articleAddress(language, id),
    title: headline,
    lang: inLanguage,
    description: descriptionOf(article),
    picture: image,
    alternates: articleAlternates({ inLanguage: language, id }, translations, languages),
  }
  return (
    <PageHead page={metadata} isArticle>
      {article.draft === true && <meta name="robots" content="noindex" />}
      <meta property="article:published_time" content={datePublished} />
      {dateModified !== undefined && <meta property="article:modified_time" content={dateModified} />}
      {section !== undefined && <meta property="article:section" content={section} />}
      {keywords.map((keyword) => (
        <meta key={keyword} property="article:tag" content={keyword} />
      ))}
    </PageHead>
  )
}

/** The abstract, or else the beginning of the text. */
function descriptionOf({ abstract, body }: Article): string | undefined {
  const text = abstract || collectReadingTexts(body).find((each) => each.trim() !== '')
  return text === undefined ? undefined : shorten(text)
}

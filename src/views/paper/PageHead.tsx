import type { ReactNode } from 'react'
import { absoluteAddress } from '#content/absoluteAddress.ts'
import { FeedLinks } from './FeedLinks.tsx'
import { OpenGraph } from './OpenGraph.tsx'
import type { PageFacts } from './pageFacts.ts'
import { PageTitle } from './PageTitle.tsx'
import { usePaperPlace } from './PaperContext.ts'

type Props = { page: PageFacts; isArticle?: boolean; children?: ReactNode }

/** What a page puts into the document's head; React takes it there. `children` are tags of one kind of page. */
export function PageHead({ page, isArticle = false, children }: Props) {
  const place = usePaperPlace()
  const whole = (address: string) => absoluteAddress(place, address)
  const { title, lang, description, alternates = [], newer, older } = page
  return (
    <>
      <PageTitle of={title} lang={lang} />
      {description !== undefined && <meta name="description" content={description} />}
      <link rel="canonical" href={whole(page.address)} />
      {alternates.map(({ hreflang, address }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={whole(address)} />
      ))}
      {newer !== undefined && <link rel="prev" href={whole(newer)} />}
      {older !== undefined && <link rel="next" href={whole(older)} />}
      <OpenGraph page={page} type={isArticle ? 'article' : 'website'} />
      {children}
      <FeedLinks section={page.section} />
    </>
  )
}

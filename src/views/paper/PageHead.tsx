import type { ReactNode } from 'react'
import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import { FeedLinks } from './FeedLinks.tsx'
import { OpenGraph } from './OpenGraph.tsx'
import type { PageMetadata as Facts } from './pageMetadata.ts'
import { PageTitle } from './PageTitle.tsx'
import { usePaperPlace } from '../PaperContext.ts'
import { useDeferredRender } from './useDeferredRender.ts'

type Props = { page: Facts; isArticle?: boolean; children?: ReactNode }

/** What a page puts into the document's head; React takes it there. `children` are tags of one kind of page. */
export function PageHead({ page, isArticle = false, children }: Props) {
  const isDeferredReady = useDeferredRender()
  return (
    <>
      <PageTitle of={page.title} lang={page.lang} />
      {isDeferredReady && <PageMetadata page={page} isArticle={isArticle} />}
      {isDeferredReady && children}
    </>
  )
}

/** What search engines and those who share the page read. */
function PageMetadata({ page, isArticle }: { page: Facts; isArticle: boolean }) {
  const place = usePaperPlace()
  const whole = (address: string) => absoluteAddress(place, address)
  const { description, alternates = [], newer, older } = page
  return (
    <>
      {description !== undefined && <meta name="description" content={description} />}
      <link rel="canonical" href={whole(page.address)} />
      {alternates.map(({ hreflang, address }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={whole(address)} />
      ))}
      {newer !== undefined && <link rel="prev" href={whole(newer)} />}
      {older !== undefined && <link rel="next" href={whole(older)} />}
      <OpenGraph page={page} type={isArticle ? 'article' : 'website'} />
      <FeedLinks section={page.section} />
    </>
  )
}

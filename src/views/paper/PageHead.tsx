import type { ReactNode } from 'react'
import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import { FeedLinks } from './FeedLinks.tsx'
import { OpenGraph } from './OpenGraph.tsx'
import type { PageMetadata } from './pageMetadata.ts'
import { PageTitle } from './PageTitle.tsx'
import { usePaperPlace } from '../PaperContext.ts'
import { useDeferredRender } from './useDeferredRender.ts'

type Props = { page: PageMetadata; isArticle?: boolean; children?: ReactNode }

/** A page's tags in the document's head, where React moves them. `children` are additional tags of one kind of page. */
export function PageHead({ page, isArticle = false, children }: Props) {
  const isDeferredReady = useDeferredRender()
  return (
    <>
      <PageTitle title={page.title} lang={page.lang} />
      {isDeferredReady && <MetadataTags page={page} isArticle={isArticle} />}
      {isDeferredReady && children}
    </>
  )
}

/** The tags for search engines and social networks. */
function MetadataTags({ page, isArticle }: { page: PageMetadata; isArticle: boolean }) {
  const place = usePaperPlace()
  const absolute = (address: string) => absoluteAddress(place, address)
  const { description, alternates = [], newer, older } = page
  return (
    <>
      {description !== undefined && <meta name="description" content={description} />}
      <link rel="canonical" href={absolute(page.address)} />
      {alternates.map(({ hreflang, address }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={absolute(address)} />
      ))}
      {newer !== undefined && <link rel="prev" href={absolute(newer)} />}
      {older !== undefined && <link rel="next" href={absolute(older)} />}
      <OpenGraph page={page} type={isArticle ? 'article' : 'website'} />
      <FeedLinks section={page.section} />
    </>
  )
}

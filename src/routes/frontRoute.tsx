import { useLoaderData, type RouteObject } from 'react-router'
import type { ContentSource } from '#sources/contentSource.ts'
import type { FrontPage } from '#edition/pageSchemas.ts'
import { Front } from '#views/front/Front.tsx'
import { FrontHead } from '#views/front/FrontHead.tsx'
import { loadedBy } from './loading/pageLoader.ts'

export const frontRoute = (source: ContentSource): RouteObject => ({
  index: true,
  ...loadedBy(source, (from, language) => from.front(language)),
  Component: FrontRoute,
})

function FrontRoute() {
  const front = useLoaderData<FrontPage>()
  return (
    <>
      <FrontHead front={front} />
      <Front front={front} />
    </>
  )
}

import { useLoaderData, type RouteObject } from 'react-router'
import { loadStatement, type LoadedStatement } from '#i18n/loadStatement.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { AccessibilityHead } from '#views/accessibility/AccessibilityHead.tsx'
import { AccessibilityStatement } from '#views/accessibility/AccessibilityStatement.tsx'
import { loadAsset } from './loading/loadAsset.ts'
import { loadedBy } from './loading/pageLoader.ts'

export const accessibilityRoute = (source: ContentSource): RouteObject => ({
  path: 'accessibility',
  ...loadedBy(source, (_from, language) => loadAsset(loadStatement(language))),
  Component: AccessibilityRoute,
})

function AccessibilityRoute() {
  const loaded = useLoaderData<LoadedStatement>()
  return (
    <>
      <AccessibilityHead loaded={loaded} />
      <AccessibilityStatement loaded={loaded} />
    </>
  )
}

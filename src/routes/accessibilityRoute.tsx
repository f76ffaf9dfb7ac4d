import { useLoaderData, type RouteObject } from 'react-router'
import { loadStatement, type LoadedStatement } from '#i18n/loadStatement.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { AccessibilityHead } from '#views/accessibility/AccessibilityHead.tsx'
import { AccessibilityStatement } from '#views/accessibility/AccessibilityStatement.tsx'
import { asStatus } from './loading/asStatus.ts'
import { pageLoader } from './loading/pageLoader.ts'

export const accessibilityRoute = (source: ContentSource): RouteObject => ({
  path: 'accessibility',
  loader: pageLoader(source, (language) => loadStatement(language).catch(asStatus)),
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

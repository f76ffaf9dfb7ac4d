import { useLoaderData, type RouteObject } from 'react-router'
import { loadStatement, type LoadedStatement } from '#i18n/loadStatement.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { AccessibilityHead } from '#views/accessibility/AccessibilityHead.tsx'
import { AccessibilityStatement } from '#views/accessibility/AccessibilityStatement.tsx'
import { pageLoader } from './loading/pageLoader.ts'

export const accessibilityRoute = (source: ContentSource): RouteObject => ({
  path: 'accessibility',
  loader: pageLoader(source, loadStatement),
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

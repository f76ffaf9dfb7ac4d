import { use, useMemo, useState } from 'react'
import {
  Outlet,
  ScrollRestoration,
  useLocation,
  useParams,
  useRouteLoaderData,
  type LoaderFunctionArgs,
  type RouteObject,
  type ShouldRevalidateFunctionArgs,
} from 'react-router'
import { articleAddress } from '#edition/addresses/addresses.ts'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { I18nProvider } from '#i18n/I18n.tsx'
import { isI18nLoaded, loadI18n } from '#i18n/paperI18n.ts'
import { PaperContext } from '#views/PaperContext.ts'
import { FinishedMain } from '#views/finished/FinishedMain.tsx'
import { PageMain } from '#views/paper/PageMain.tsx'
import { PaperFrame } from '#views/paper/PaperFrame.tsx'
import { ARTICLE_ROUTE } from './articleRoute.tsx'
import { OmitFrameContext } from './OmitFrameContext.ts'
import { useIsFinished } from './finished/useIsFinished.ts'
import { useKeepFinishedPage } from './finished/useKeepFinishedPage.ts'
import { useLoadStory } from './finished/useLoadStory.ts'
import { useMarkStarted } from './finished/useMarkStarted.ts'
import { useWarmUp } from './finished/useWarmUp.ts'
import { languageOf } from './site/languageOf.ts'
import { paperOf } from './site/paperOf.ts'
import { FailureContext } from './failure/FailureContext.ts'
import { RootFailure } from './failure/RootFailure.tsx'
import { loadAsset } from './loading/loadAsset.ts'
import { orFinishedPage } from './loading/orFinishedPage.ts'
import { useDocumentLanguage } from './navigation/useDocumentLanguage.ts'
import { useFocusOnNavigation } from './navigation/useFocusOnNavigation.ts'
import { useFonts } from './navigation/useFonts.ts'
import { useLinkNavigation } from './navigation/useLinkNavigation.ts'
import { usePrefetch } from './navigation/usePrefetch.ts'

/** The parent route of all pages in one language: loads the interface's texts and renders the frame around the page. */
export const paperRoute = (source: ContentSource, fresh: ContentSource) =>
  ({
    path: '/:language',
    id: 'paper',
    loader: async ({ params, request }: LoaderFunctionArgs) => {
      await orFinishedPage(request, async () => loadAsset(loadI18n(languageOf(params.language))))
      return null
    },
    shouldRevalidate: ({ currentParams, nextParams }: ShouldRevalidateFunctionArgs) =>
      currentParams.language !== nextParams.language || !isI18nLoaded(nextParams.language ?? ''),
    Component: () => <PaperRoute source={source} fresh={fresh} />,
    ErrorBoundary: RootFailure,
  }) satisfies RouteObject

function PaperRoute({ source, fresh }: { source: ContentSource; fresh: ContentSource }) {
  const language = languageOf(useParams().language)
  const paper = useMemo(() => paperOf(language), [language])
  const [isFailure, setIsFailure] = useState(false)
  const isFront = /^\/[^/]+\/?$/u.test(useLocation().pathname)
  const translations = useTranslations()
  const isFinished = useIsFinished()
  useKeepFinishedPage(fresh, isFinished)
  useWarmUp(isFinished, language, paper)
  const loadStory = useLoadStory(source)
  useLinkNavigation()
  usePrefetch(source)
  useFonts()
  useFocusOnNavigation()
  useDocumentLanguage(language)
  useMarkStarted()
  return (
    <I18nProvider language={language}>
      <PaperContext value={paper}>
        <PaperFrame isFront={isFront && !isFailure} translations={translations} omitFrame={use(OmitFrameContext)}>
          {isFinished ? (
            <FinishedMain loadStory={loadStory} />
          ) : (
            <FailureContext value={setIsFailure}>
              <PageMain>
                <Outlet />
              </PageMain>
            </FailureContext>
          )}
        </PaperFrame>
        <ScrollRestoration />
      </PaperContext>
    </I18nProvider>
  )
}

/** The addresses of the open article's translations, by language. */
function useTranslations(): ReadonlyMap<string, string> {
  const translations = useRouteLoaderData<ArticlePage | null>(ARTICLE_ROUTE)?.translations
  return useMemo(
    () => new Map(translations?.map(({ inLanguage, id }) => [inLanguage, articleAddress(inLanguage, id)])),
    [translations],
  )
}

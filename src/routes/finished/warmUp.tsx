import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router'
import type { ArticlePage } from '#edition/pageSchemas.ts'
import { I18nProvider } from '#i18n/I18n.tsx'
import type { Language } from '#i18n/locales.ts'
import { ArticleView } from '#views/article/ArticleView.tsx'
import { PaperContext, type Paper } from '#views/PaperContext.ts'

/**
 * Renders a story that nobody sees, in slices of 5 ms and in a document without a window, which loads nothing. Without
 * it, the code that renders stories would run for the first time when the reader opens one from a finished page.
 * Returns a function that removes it.
 */
export function warmUp(language: Language, paper: Paper): () => void {
  const root = createRoot(document.implementation.createHTMLDocument().body)
  startTransition(() =>
    root.render(
      <MemoryRouter>
        <I18nProvider language={language}>
          <PaperContext value={paper}>
            <ArticleView page={createPage(language)} />
          </PaperContext>
        </I18nProvider>
      </MemoryRouter>,
    ),
  )
  return () => root.unmount()
}

/** What stories usually consist of. */
function createPage(inLanguage: Language): ArticlePage {
  const image = { url: '', width: 16, height: 9, alternateText: '-', caption: '-', creditText: '-' }
  const story = { id: '-', inLanguage, headline: '-', abstract: '-', datePublished: '2026-01-01T00:00:00Z', image }
  const paragraph = { type: 'paragraph' as const, text: '- 1' }
  const body = [paragraph, paragraph, { type: 'heading' as const, level: 2 as const, text: '-' }, paragraph]
  const related = { ...story, minutes: 1, credits: [] }
  return {
    article: { ...story, author: [{ name: '-' }], keywords: ['-'], body },
    minutes: 1,
    related: [related, related],
    translations: [],
    next: related,
  }
}

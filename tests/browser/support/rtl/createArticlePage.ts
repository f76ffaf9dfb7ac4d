import type { CustomPage } from './paper.ts'

type Fields = { headline?: string; inLanguage?: string; body?: readonly unknown[]; [field: string]: unknown }

/**
 * An article with these fields, at the address of the sample paper's `port-reopens` in an edition. `around` holds the
 * other content of its page, such as related stories.
 */
export function createArticlePage(
  fields: Fields,
  around: Record<string, unknown> = {},
  edition: 'ar' | 'en' = 'ar',
): CustomPage {
  const article = {
    id: 'port-reopens',
    inLanguage: edition,
    headline: 'عنوان من الاختبار',
    datePublished: '2026-11-20T06:00:00+03:00',
    body: [],
    ...fields,
  }
  return {
    address: `/${edition}/article/port-reopens`,
    from: `/${edition}/section/${edition === 'ar' ? 'politics' : 'economy'}`,
    files: {
      [`${edition}/articles/port-reopens.json`]: { article, minutes: 5, related: [], translations: [], ...around },
    },
  }
}

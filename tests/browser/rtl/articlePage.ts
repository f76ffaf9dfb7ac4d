import type { Made } from './paper.ts'

type Parts = { headline?: string; inLanguage?: string; body?: readonly unknown[]; [field: string]: unknown }

/** An article at the address of the sample paper's `port-reopens` in an edition; `around` is what its page shows besides. */
export function articlePage(parts: Parts, around: Record<string, unknown> = {}, edition: 'ar' | 'en' = 'ar'): Made {
  const article = {
    id: 'port-reopens',
    inLanguage: edition,
    headline: 'عنوان من الاختبار',
    datePublished: '2026-11-20T06:00:00+03:00',
    body: [],
    ...parts,
  }
  return {
    address: `/${edition}/article/port-reopens`,
    from: `/${edition}/section/${edition === 'ar' ? 'politics' : 'economy'}`,
    files: {
      [`${edition}/articles/port-reopens.json`]: { article, minutes: 5, related: [], translations: [], ...around },
    },
  }
}

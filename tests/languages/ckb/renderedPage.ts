import { estimateReadingMinutes } from '#article/body/estimateReadingMinutes.ts'
import type { Article } from '#article/article.ts'
import { createRenderer } from '#publishing/prerender/createRenderer.tsx'

// eighthLanguage.test.ts loads this with Vite in a copy of the project that has the files of Central Kurdish.

const article: Article = {
  id: 'port-reopens',
  inLanguage: 'ckb',
  headline: 'بەندەرەکە کرایەوە',
  datePublished: '2021-09-29T15:20:00+03:00',
  articleSection: 'economy',
  body: [{ type: 'paragraph', text: 'کەشتییەکان گەڕانەوە. '.repeat(171) }],
}

const render = await createRenderer('/', ['ckb'])
const page = { article, minutes: estimateReadingMinutes(article), related: [], translations: [] }

export const { head, body } = await render('/ckb/article/port-reopens', { kind: 'article', page })

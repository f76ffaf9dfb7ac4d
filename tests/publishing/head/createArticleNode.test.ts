import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { articleAddress } from '#edition/addresses/addresses.ts'
import type { Article } from '#article/article.ts'
import { articlePageSchema } from '#edition/pageSchemas.ts'
import { renderJsonLd } from '#publishing/head/renderJsonLd.ts'
import type { PageContent } from '#publishing/head/pageContent.ts'
import { site } from '#sample/site.ts'
import { hostileText } from '../support/hostileBlocks.ts'
import { graphOf } from '../support/jsonLdGraph.ts'
import golden from './createArticleNode.golden.json' with { type: 'json' }

test('the structured data of an article has everything that its JSON has, but no link to a draft', () => {
  const page = v.parse(articlePageSchema, {
    article: golden.article,
    minutes: 7,
    related: [golden.related],
    translations: [{ inLanguage: 'en', id: 'the-story' }],
  })
  const [node] = graphOf({ kind: 'article', page }, 'ar', articleAddress('ar', page.article.id))
  expect(node).toEqual(golden.node)
})

test('a missing page has no structured data', () => {
  const content: PageContent = { kind: 'notFound', language: 'ar', front: { seconds: [], sections: [], latest: [] } }
  expect(renderJsonLd(content, { language: 'ar', site, base: '/', address: '/404' })).toBe('')
})

test('the script element ends where it should, whatever a headline holds', () => {
  fc.assert(
    fc.property(hostileText, (headline) => {
      const article: Article = {
        id: 'x',
        inLanguage: 'ar',
        headline,
        datePublished: '2026-11-20T10:00:00+03:00',
        body: [],
      }
      const [node] = graphOf(
        { kind: 'article', page: { article, minutes: 0, related: [], translations: [] } },
        'ar',
        '/ar/article/x',
      )
      expect(node).toMatchObject({ headline })
    }),
  )
})

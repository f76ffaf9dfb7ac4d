import { expect, test } from 'vitest'
import { renderHead } from '#publishing/head/renderHead.ts'
import type { PageContent } from '#publishing/head/pageContent.ts'
import { site } from '#sample/site.ts'
import { parseHtml } from '../support/parseHtml.ts'

const nothing = { seconds: [], sections: [], latest: [] }

const elementsFor = (content: PageContent) =>
  parseHtml(renderHead(content, { language: 'fa', site, base: '/paper/', address: '/fa/' })).elements.map(
    ({ name, attributes }) => [name, Object.fromEntries(attributes)],
  )

const app = [
  ['link', { rel: 'manifest', href: '/paper/fa/manifest.webmanifest' }],
  ['link', { rel: 'apple-touch-icon', href: '/paper/icons/apple-touch-icon.png' }],
]

test('every page can be installed as an app in its language, and has structured data', () => {
  expect(elementsFor({ kind: 'front', front: nothing })).toEqual([
    ...app,
    ['meta', { name: 'robots', content: 'max-image-preview:large' }],
    ['script', { type: 'application/ld+json' }],
  ])
})

test('a missing page has no structured data', () => {
  expect(elementsFor({ kind: 'notFound', language: 'fa', front: nothing })).toEqual(app)
})

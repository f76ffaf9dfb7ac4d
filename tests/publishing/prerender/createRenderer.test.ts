import { beforeAll, expect, test } from 'vitest'
import type { Article } from '#article/article.ts'
import { createRenderer, type RenderedPage, type Renderer } from '#publishing/prerender/createRenderer.tsx'
import { parseHtml } from '../support/parseHtml.ts'

let render: Renderer

beforeAll(async () => {
  render = await createRenderer('/', ['ar', 'en'])
})

async function renderArticle(facts: Partial<Article>): Promise<RenderedPage> {
  const article: Article = {
    id: 'x',
    inLanguage: 'ar',
    headline: 'خبر',
    datePublished: '2026-11-20T10:00:00+03:00',
    body: [],
    ...facts,
  }
  return render('/ar/article/x', { kind: 'article', page: { article, minutes: 1, related: [], translations: [] } })
}

const HEAD_ONLY = new Set(['title', 'meta', 'link'])

const namesIn = (html: string): string[] => [...new Set(parseHtml(html).elements.map(({ name }) => name))]

test.each(['5 < 6 > 4', '"><script>x</script>', "'/>", '</title><p>', 'a=b & c', 'x &lt; y'])(
  'all tags of the head are in the head when a story contains %j',
  async (text) => {
    const { head, body } = await renderArticle({
      headline: text,
      abstract: text,
      keywords: [text],
      image: { url: 'https://media.example/a.jpg', alternateText: text },
    })
    const { elements, text: title } = parseHtml(head)
    expect(namesIn(head).filter((name) => !HEAD_ONLY.has(name))).toEqual([])
    expect(namesIn(body).filter((name) => HEAD_ONLY.has(name))).toEqual([])
    expect(title).toBe(`\u200F${text} | جريدة`)
    expect(
      elements
        .filter(({ attributes }) => attributes.get('content') === text)
        .map(({ attributes }) => attributes.get('property') ?? attributes.get('name')),
    ).toEqual(expect.arrayContaining(['description', 'og:title', 'og:description', 'og:image:alt', 'article:tag']))
  },
)

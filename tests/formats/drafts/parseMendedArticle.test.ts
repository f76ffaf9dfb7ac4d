import { expect, test } from 'vitest'
import { parseMendedArticle } from '#formats/drafts/parseMendedArticle.ts'
import { trial } from '../../reliability/trial.ts'

const story = { id: 'x', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00+03:00' }
const BAD_ADDRESSES = ['https://exa mple.org', 'https://[::1', 'data:text/html,x']

const mended = (fields: object) => parseMendedArticle({ ...story, ...fields }, 'article')

test.each(BAD_ADDRESSES)('a story keeps its words where a link leads to %s', (href) =>
  trial({ table: 'newsroom', row: 'a bad address in an imported story' }, () => {
    const text = ['قال ', { text: 'الوزير', strong: true, href }]
    const body = [
      { type: 'list', items: [text, 'ب'] },
      { type: 'image', url: href },
      { type: 'paragraph', text: 'ج' },
    ]
    const fields = {
      body,
      url: href,
      author: [{ name: 'سارة', url: href }],
      relatedLink: [{ headline: 'x', url: href }],
    }
    expect(mended(fields)).toEqual({
      ok: true,
      unknownBlocks: [],
      article: {
        ...story,
        author: [{ name: 'سارة' }],
        relatedLink: [],
        body: [
          { type: 'list', items: [['قال ', { text: 'الوزير', strong: true }], 'ب'] },
          { type: 'paragraph', text: 'ج' },
        ],
      },
    })
    return undefined
  }),
)

test('numbers beyond the limits are left out, and what holds them stays', () =>
  trial({ table: 'newsroom', row: 'a number without measure in an imported story' }, () => {
    const cell = { text: 'خ', colspan: 1e9, header: true }
    const parsed = mended({
      timeRequired: 'P5M',
      image: { url: 'https://h.example/a.jpg', width: 1e9, height: 600 },
      body: [
        { type: 'table', rows: [[cell]] },
        { type: 'list', ordered: true, start: 1e300, items: ['x'] },
        { type: 'video', url: 'https://h.example/v.mp4', duration: 'one minute' },
      ],
    })
    expect(parsed).toMatchObject({
      ok: true,
      article: {
        image: { url: 'https://h.example/a.jpg', height: 600 },
        body: [
          { type: 'table', rows: [[{ text: 'خ', header: true }]] },
          { type: 'list', ordered: true, items: ['x'] },
          { type: 'video', url: 'https://h.example/v.mp4' },
        ],
      },
    })
    return undefined
  }))

test('a story that is none is refused with its first problems', () => {
  const { headline: _headline, ...withoutHeadline } = story
  const parsed = parseMendedArticle({ ...withoutHeadline, body: [{ type: 'image', url: 'mailto:a@b' }] }, 'article')
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['headline', 'body.0.url'])
})

// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readSavedHtml } from '#formats/savedPage/readSavedHtml.ts'
import { facts, jsonLd, newsArticle, page, story, text } from './support/savedPage.ts'

test('a saved page gives its story with figures, players and headings in order', () => {
  const [article] = readSavedHtml(page(facts, story)).articles
  expect(article).toMatchObject({
    headline: 'العنوان الكامل',
    id: 'story',
    abstract: 'مقدمة الخبر',
    datePublished: '2026-11-20T12:20:00Z',
    author: [{ name: 'سارة حداد' }],
    articleSection: 'اقتصاد',
  })
  expect(article?.image).toEqual({
    url: 'https://example.org/u/lead.jpg',
    caption: 'الرصيف',
    creditText: 'رويترز',
    alternateText: 'رصيف',
  })
  expect(article?.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'embed',
    'paragraph',
    'image',
    'paragraph',
  ])
  expect(article?.body[5]).toMatchObject({ url: 'https://example.org/u/second.jpg', caption: 'تعليق ثانٍ' })
})

test('a page without a date is left out with a request for one', () => {
  const { articles, leftOut } = readSavedHtml(page('', story))
  expect(articles).toEqual([])
  expect(leftOut[0]?.reason).toContain('«العنوان الكامل» does not say its date')
  expect(readSavedHtml(page('', story), { date: '2026-11-20T10:00:00Z' }).articles).toHaveLength(1)
})

test('a date that the page shows in words is read', () => {
  const [article] = readSavedHtml(page('', `<span class="post-date">٣ مارس/ آذار ٢٠٢٤</span>${story}`), {
    zone: '+03:00',
  }).articles
  expect(article?.datePublished).toBe('2024-03-03T00:00:00+03:00')
})

test('a date in a line above the story becomes the date of the article and leaves the story', () => {
  const dated = story.replace(
    '<figure class="hero">',
    '<p>الأحد، 04 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)</p><figure class="hero">',
  )
  const [article] = readSavedHtml(page('', dated)).articles
  expect(article?.datePublished).toBe('2013-08-04T02:21:00+04:00')
  expect(JSON.stringify(article?.body)).not.toContain('آخر تحديث')
})

test.each(['العنوان الكامل | صحيفة الميناء', 'صحيفة الميناء: العنوان الكامل', 'العنوان الكامل'])(
  'the headline does not hold the name of the site: %s',
  (title) => {
    const head = `<meta property="og:site_name" content="صحيفة الميناء"><meta property="og:title" content="${title}">`
    const body = story
      .replace('<h1>العنوان الكامل</h1>', '')
      .replace('<main>', '<header><h1>صحيفة الميناء</h1></header><main>')
    expect(readSavedHtml(page(head, body), { date: '2026-11-20T10:00:00Z' }).articles[0]?.headline).toBe(
      'العنوان الكامل',
    )
  },
)

test('the text in JSON-LD is used where the page holds no story', () => {
  const articleBody = [1, 2, 3, 4].map((number) => text(`فقرة ${number}`)).join('\n')
  const { headline } = newsArticle
  const data = jsonLd({ '@type': 'NewsArticle', headline, datePublished: '2026-11-20', articleBody })
  const [article] = readSavedHtml(page(data, '<div id="app"><p>يجري التحميل</p></div>')).articles
  expect(article?.body).toHaveLength(4)
})

test('addresses are relative to the page, also where the text holds a base element', () => {
  const linked = story.replace('<p>رابعًا', '<p><base href="https://other.example/"><a href="/more">رابط</a> رابعًا')
  const [article] = readSavedHtml(page(facts, linked)).articles
  expect(JSON.stringify(article?.body)).toContain('"href":"https://example.org/more"')
})

test('a page without any text is refused with an error', () => {
  expect(() => readSavedHtml(page('', ''))).toThrow('no story was found on this page')
})

// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readSavedHtml } from '#formats/savedPage/readSavedHtml.ts'

const SENTENCE =
  'وقال المتحدث إن العمل مستمر في الموقع منذ الصباح، وإن النتائج ستعلن قريبًا، بعد اجتماع اللجنة المختصة في العاصمة.'

const text = (word: string): string => `${word} ${SENTENCE}`

const page = (head: string, body: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="ar"><head><title>العنوان الكامل | صحيفة</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  )

const leadImage = '<img src="/u/lead-800x450.jpg" alt="رصيف">'
const leadCaption = '<figcaption>الرصيف <span class="credit">رويترز</span></figcaption>'
const player = '<div class="embed-wrap"><iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ"></iframe></div>'
const lazyImage = '<img data-src="/u/second.jpg" src="data:image/gif;base64,R0lGOD" alt="ثانية">'
const related = '<aside class="related"><h3>أخرى</h3><ul><li><a href="/a">خبر</a></li></ul></aside>'

const story = `<main><article><h1>العنوان الكامل</h1><figure class="hero">${leadImage}${leadCaption}</figure>
  <p>${text('أولًا')}</p><div class="subhead"><h2 class="promo-title">خلفية</h2></div><p>${text('ثانيًا')}</p>
  ${player}<p>${text('ثالثًا')}</p>
  <figure>${lazyImage}<figcaption>تعليق ثانٍ</figcaption></figure><p>${text('رابعًا')}</p></article>
  ${related}</main>`

const newsArticle = {
  '@type': 'NewsArticle',
  headline: 'العنوان الكامل',
  datePublished: '2026-11-20T12:20:00Z',
  author: { name: 'سارة حداد' },
  articleSection: 'اقتصاد',
}

const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const facts = `<link rel="canonical" href="https://example.org/ar/story">
  <meta property="og:image" content="https://example.org/u/lead.jpg">
  <meta property="og:description" content="مقدمة الخبر">
  ${jsonLd(newsArticle)}`

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

test('pictures, players and posts of AMP elements are found', () => {
  const fallback = '<noscript><img src="/u/lead-800x450.jpg"></noscript>'
  const ampImage = `<amp-img src="/u/lead-800x450.jpg" alt="رصيف" width="800" height="450">${fallback}</amp-img>`
  const ampVideo = '<amp-youtube data-videoid="aqz-KE-bpKQ"></amp-youtube>'
  const ampPost = '<amp-twitter data-tweetid="20"></amp-twitter><amp-ad type="x"></amp-ad>'
  const firstSlide = '<amp-img src="/u/one.jpg" width="400" height="300"></amp-img>'
  const secondSlide = '<figure><amp-img src="/u/two.jpg"></amp-img><figcaption>تعليق ثانٍ</figcaption></figure>'
  const amp = story
    .replace(leadImage, ampImage)
    .replace(player, `${ampVideo}${ampPost}`)
    .replace(
      /<figure><img data-src.*?<\/figure>/u,
      `<amp-carousel type="slides">${firstSlide}${secondSlide}</amp-carousel>`,
    )
  const [article] = readSavedHtml(page(facts, amp)).articles
  expect(article?.image).toMatchObject({
    url: 'https://example.org/u/lead.jpg',
    caption: 'الرصيف',
    alternateText: 'رصيف',
  })
  expect(article?.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'embed',
    'embed',
    'paragraph',
    'gallery',
    'paragraph',
  ])
  expect(article?.body[4]).toMatchObject({ url: 'https://twitter.com/i/status/20', provider: 'X' })
})

test('a page without any text is refused with an error', () => {
  expect(() => readSavedHtml(page('', ''))).toThrow('no story was found on this page')
})

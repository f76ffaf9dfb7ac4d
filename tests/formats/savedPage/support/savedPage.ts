const SENTENCE =
  'وقال المتحدث إن العمل مستمر في الموقع منذ الصباح، وإن النتائج ستعلن قريبًا، بعد اجتماع اللجنة المختصة في العاصمة.'

/** A paragraph of a story, which begins with this word. */
export const text = (word: string): string => `${word} ${SENTENCE}`

const title = '<title>العنوان الكامل | صحيفة</title>'

/** A saved page with this markup in its head and its body. */
export const page = (head: string, body: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="ar"><head>${title}${head}</head><body>${body}</body></html>`,
    'text/html',
  )

export const leadImage = '<img src="/u/lead-800x450.jpg" alt="رصيف">'
const leadCaption = '<figcaption>الرصيف <span class="credit">رويترز</span></figcaption>'
export const player = '<div class="embed-wrap"><iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ"></iframe></div>'
const lazyImage = '<img data-src="/u/second.jpg" src="data:image/gif;base64,R0lGOD" alt="ثانية">'
const related = '<aside class="related"><h3>أخرى</h3><ul><li><a href="/a">خبر</a></li></ul></aside>'

/** The body of a page with a story and a list of other stories beside it. */
export const story = `<main><article><h1>العنوان الكامل</h1><figure class="hero">${leadImage}${leadCaption}</figure>
  <p>${text('أولًا')}</p><div class="subhead"><h2 class="promo-title">خلفية</h2></div><p>${text('ثانيًا')}</p>
  ${player}<p>${text('ثالثًا')}</p>
  <figure>${lazyImage}<figcaption>تعليق ثانٍ</figcaption></figure><p>${text('رابعًا')}</p></article>
  ${related}</main>`

export const newsArticle = {
  '@type': 'NewsArticle',
  headline: 'العنوان الكامل',
  datePublished: '2026-11-20T12:20:00Z',
  author: { name: 'سارة حداد' },
  articleSection: 'اقتصاد',
}

export const jsonLd = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

/** The head of a page that states facts about its story. */
export const facts = `<link rel="canonical" href="https://example.org/ar/story">
  <meta property="og:image" content="https://example.org/u/lead.jpg">
  <meta property="og:description" content="مقدمة الخبر">
  ${jsonLd(newsArticle)}`

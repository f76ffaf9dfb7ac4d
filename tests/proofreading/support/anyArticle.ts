import fc from 'fast-check'

/** Characters and words that the checks look for; they are mixed with arbitrary text. */
const letters = Array.from('،,؛;؟?«»“”„()[]ـىيیكکهہ٠۰0\u200C\u202E\u202B\u2067\u2069\uFEFB')
const signs = [...letters, 'می ', ' ها', ' تر', '&amp;', '<b>', 'https://']
const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(...signs),
  fc.stringMatching(/^[ء-ي]{1,6}$/u),
)
const string = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
const filled = string.map((text) => `س${text}`)
const language = fc.constantFrom('ar', 'ar-EG', 'fa', 'ur', 'he', 'en', 'ckb')
const id = fc.constantFrom('x', 'port-reopens', 'nowhere', 'ملاحظة-1')
const files = ['media/a.jpg', 'media/50%.jpg', '/x/%zz.png', '../..', '//h/a', 'https://h.example/ص 1.jpg?a=%', 'x y']
const pages = [
  ...files,
  '#x',
  '#%E0%A4',
  'https://jarida.example/ar/article/%zz',
  '/ar/article/x',
  'www.a.b',
  'mailto:a@b',
]
const fileAddress = fc.constantFrom(...files)
const address = fc.constantFrom(...pages)
const webAddress = fc.constantFrom('https://h.example', 'http://[::1]:8/%', 'HTTPS://xn--a.example/ب?q=ü#%zz')
const duration = fc.constantFrom('PT5M', 'PT0S', 'P99999DT99999H99999M99999.999999999S', 'P5M')
const date = fc.constantFrom('2021-09-29T15:20:00+03:00', '2999-01-01T00:00:00Z')

type Fields = Record<string, fc.Arbitrary<unknown>>

const record = (required: Fields, optional: Fields) =>
  fc.tuple(fc.record(required), fc.record(optional, { requiredKeys: [] })).map(([some, more]) => ({ ...more, ...some }))

const span = record({ text: string }, { code: fc.boolean(), lang: language, href: address })
const text = fc.oneof(string, fc.array(fc.oneof(string, span), { maxLength: 4 }))
const side = fc.integer({ min: 1, max: 65_535 })
const span1000 = fc.integer({ min: 1, max: 1000 })
const renditions = fc.array(fc.record({ url: fileAddress, width: side }), { maxLength: 2 })
const picture = { alternateText: string, caption: text, creditText: string, width: side, height: side, renditions }
const cell = fc.oneof(text, record({ text }, { header: fc.boolean() }))
const link = record({ headline: filled, id }, { extra: string })
const links = fc.array(fc.oneof(link, fc.record({ headline: filled, url: webAddress })), { maxLength: 3 })
const common = { id, lang: language }
const start = fc.integer({ min: -999_999_999, max: 999_999_999 })
const wide = record({ text }, { colspan: span1000, rowspan: span1000 })
const track = record({ url: fileAddress, kind: fc.constant('captions'), lang: language }, { label: string })
const tracks = fc.array(track, { maxLength: 2 })

const block = (type: string, required: Fields, optional: Fields = {}) =>
  record({ type: fc.constant(type), ...required }, { ...common, ...optional })

const { blocks } = fc.letrec((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    block('paragraph', { text }, { surplus: fc.jsonValue() }),
    block('heading', { level: fc.constantFrom(2, 3, 4), text }),
    block('image', { url: fileAddress }, { ...picture, href: address }),
    block(
      'gallery',
      { images: fc.array(record({ url: fileAddress }, picture), { minLength: 1, maxLength: 3 }) },
      { caption: text },
    ),
    block(
      'table',
      { rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }) },
      { caption: text, head: fc.array(wide, { maxLength: 1 }) },
    ),
    block('code', { text: string }),
    block('video', { url: fileAddress }, { poster: fileAddress, duration, caption: text, tracks }),
    block('audio', { url: fileAddress }, { duration, caption: text, tracks, encodingFormat: string }),
    block('embed', { url: webAddress }, { provider: string, title: string, thumbnail: fileAddress }),
    block('links', { links }, { title: string }),
    block('footnotes', { notes: fc.array(fc.record({ id, text }), { maxLength: 2 }) }),
    block('divider', {}),
    block('unknown', {}, { text }),
    block('quote', { blocks: tie('blocks') }, { cite: text }),
    block('factBox', { blocks: tie('blocks') }, { title: filled }),
    block(
      'list',
      { items: fc.array(fc.oneof(text, tie('blocks')), { maxLength: 3 }) },
      { ordered: fc.boolean(), start },
    ),
  ),
}))

/** Any article that the paper can show, in which everything that the checks examine may be right or wrong. */
export const anyArticle = record(
  { id, inLanguage: language, headline: filled, datePublished: date, body: blocks },
  {
    abstract: string,
    dateline: string,
    sourceOrganization: fc.record({ name: filled }),
    dateModified: date,
    articleSection: id,
    keywords: fc.array(filled, { maxLength: 3 }),
    image: record({ url: fileAddress }, picture),
    relatedLink: links,
    author: fc.array(record({ name: filled }, { jobTitle: string, url: webAddress }), { maxLength: 2 }),
    timeRequired: duration,
    url: webAddress,
    workTranslation: fc.array(fc.record({ inLanguage: language, id }), { maxLength: 2 }),
  },
)

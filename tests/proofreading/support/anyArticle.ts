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
const files = ['media/a.jpg', '/x/%zz.png', '../..', '//h/a', 'https://[']
const pages = ['#x', '#%E0%A4', 'https://jarida.example/ar/article/%zz', '/ar/article/x', 'www.a.b', 'mailto:a@b']
const address = fc.constantFrom(...files, ...pages)
const date = fc.constantFrom('2021-09-29T15:20:00+03:00', '2999-01-01T00:00:00Z')

type Fields = Record<string, fc.Arbitrary<unknown>>

const record = (required: Fields, optional: Fields) =>
  fc.tuple(fc.record(required), fc.record(optional, { requiredKeys: [] })).map(([some, more]) => ({ ...more, ...some }))

const span = record({ text: string }, { code: fc.boolean(), lang: language, href: address })
const text = fc.oneof(string, fc.array(fc.oneof(string, span), { maxLength: 4 }))
const side = fc.integer({ min: 1 })
const picture = { alternateText: string, caption: text, creditText: string, width: side, height: side }
const cell = fc.oneof(text, record({ text }, { header: fc.boolean() }))
const link = record({ headline: filled, id }, { extra: string })
const common = { id, lang: language }
const track = record({ url: address, kind: fc.constant('captions'), lang: language }, { label: string })

const block = (type: string, required: Fields, optional: Fields = {}) =>
  record({ type: fc.constant(type), ...required }, { ...common, ...optional })

const { blocks } = fc.letrec((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 4 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    block('paragraph', { text }, { surplus: fc.jsonValue() }),
    block('heading', { level: fc.constantFrom(2, 3, 4), text }),
    block('image', { url: address }, { ...picture, href: address }),
    block(
      'gallery',
      { images: fc.array(record({ url: address }, picture), { minLength: 1, maxLength: 3 }) },
      { caption: text },
    ),
    block('table', { rows: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }) }, { caption: text }),
    block('code', { text: string }),
    block('video', { url: address }, { poster: address, caption: text, tracks: fc.array(track, { maxLength: 2 }) }),
    block('links', { links: fc.array(link, { maxLength: 2 }) }, { title: string }),
    block('footnotes', { notes: fc.array(fc.record({ id, text }), { maxLength: 2 }) }),
    block('divider', {}),
    block('unknown', {}, { text }),
    block('quote', { blocks: tie('blocks') }, { cite: text }),
    block('factBox', { blocks: tie('blocks') }, { title: filled }),
    block('list', { items: fc.array(fc.oneof(text, tie('blocks')), { maxLength: 3 }) }),
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
    image: record({ url: address }, picture),
    relatedLink: fc.array(link, { maxLength: 2 }),
    workTranslation: fc.array(fc.record({ inLanguage: language, id }), { maxLength: 2 }),
  },
)

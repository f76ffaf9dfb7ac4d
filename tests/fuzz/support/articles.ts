import fc from 'fast-check'
import { hostileBlocks, hostileText } from '../../publishing/support/hostileBlocks.ts'

/** In two parts, so that lint does not take it for an address of ours. */
const SCRIPT_ADDRESS = ['javascript', 'x'].join(':')

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1e21, '', [], {}, [[]], '__proto__', '2026-99-99', SCRIPT_ADDRESS),
  hostileText,
)

/** Any value, or mostly the right one. */
const mostly = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary, weight: 30 }, { arbitrary: junk, weight: 1 })

const texts = fc.array(hostileText, { maxLength: 3 })

/** JSON of an article, with hostile texts and some fields of any shape. */
export const articleJson: fc.Arbitrary<unknown> = fc.record(
  {
    id: mostly(fc.stringMatching(/^[a-z0-9-]{1,12}$/u)),
    inLanguage: mostly(fc.constantFrom('ar', 'en', 'fa', 'ar-EG')),
    headline: mostly(hostileText.map((text) => `خ ${text}`)),
    alternativeHeadline: mostly(hostileText),
    abstract: mostly(hostileText),
    dateline: mostly(hostileText),
    author: mostly(fc.array(fc.record({ name: hostileText.map((text) => `س ${text}`) }), { maxLength: 3 })),
    datePublished: mostly(fc.constantFrom('2026-11-20T10:00:00Z', '2026-11-20T10:00:00+03:00')),
    articleSection: mostly(fc.constantFrom('politics', '__proto__x', 'constructor', 'toString')),
    keywords: mostly(texts.map((list) => list.map((text) => `و ${text}`))),
    timeRequired: mostly(fc.constantFrom('PT5M', 'P1D')),
    body: mostly(hostileBlocks),
    copyrightNotice: mostly(hostileText),
    ['__proto__']: junk,
    constructor: junk,
  },
  { requiredKeys: ['id', 'inLanguage', 'headline', 'datePublished', 'body'], noNullPrototype: true },
)

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEdition, type Edition } from '#edition/createEdition.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { createEntry, type Entry } from '#edition/entry.ts'
import { findAffectedPages, type PaperState } from '#edition/findAffectedPages.ts'
import { updateEdition } from '#edition/updateEdition.ts'
import { listPages, type BuildEdition } from '#publishing/build/listPages.ts'
import { createLargePaper } from './support/createLargePaper.ts'

const SECTIONS = ['politics', 'sport', 'empty']
const STORIES = 150
const articles = createLargePaper(0, STORIES)
const entries = articles.map(createEntry)

/** What may happen to a paper: a story is added or brought forward, edited, filed elsewhere, linked or removed. */
const change = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), age: fc.integer({ min: -5, max: STORIES + 5 }) }),
  fc.record({
    kind: fc.constantFrom(...(['edit', 'file', 'link', 'translate', 'remove'] as const)),
    age: fc.nat({ max: STORIES - 1 }),
  }),
)

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

const others = createEdition(
  createLargePaper(0, 3).map((article) => createEntry({ ...article, inLanguage: 'fa' })),
  SECTIONS,
)

function apply(edition: Edition, { kind, age }: Change, step: number): Edition {
  const [article] = createLargePaper(age, age + 1)
  if (!article) return edition
  const old = kind === 'add' ? undefined : edition.entries.get(article.id)
  const more = {
    add: { id: `new-${step}-${age + 10}`, keywords: [...(article.keywords ?? []), `new ${step}`] },
    edit: { headline: `edited ${step}` },
    file: { articleSection: 'sport', keywords: ['وسم 1', 'وسم 2'], author: [] },
    link: { relatedLink: [{ headline: 'x', id: `new-${step}-10` }] },
    translate: { workTranslation: [{ inLanguage: 'fa', id: `story-${1_000_000 + step}` }] },
    remove: {},
  }[kind]
  const added: Entry[] = kind === 'remove' ? [] : [createEntry({ ...article, ...more })]
  if (kind !== 'add' && !old) return edition
  return updateEdition(edition, { removed: old ? [old] : [], added, choices: {} })
}

const stateOf = (edition: Edition): PaperState => {
  const editions = new Map([['ar', edition] as const, ['fa', others] as const])
  return { editions, translations: createTranslationFinder(editions) }
}

const builtOf = (language: string, edition: Edition): BuildEdition => ({
  language,
  edition,
  signatureOf: (id) => ({ file: id, signature: '' }),
})

function keysOf(language: string, { editions, translations }: PaperState, from?: PaperState): Map<string, string> {
  const edition = editions.get(language)
  if (!edition) return new Map()
  const affected = from && findAffectedPages(from, { editions, translations }).get(language)
  const pages = listPages(builtOf(language, edition), translations, 0, affected)
  return new Map([...pages].map(({ task, key }) => [task.kind === 'article' ? task.file : task.address, key]))
}

test('an edition that follows changes is the edition of the changed stories', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const updated = changes.reduce(apply, createEdition(entries, SECTIONS))
      const whole = createEdition(updated.entries.values(), SECTIONS)
      expect(updated).toEqual(whole)
      expect([...updated.tags.keys()]).toEqual([...whole.tags.keys()])
    }),
    { numRuns: 50 },
  )
})

test('pages that a change does not affect are as they were, in every language', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const before = createEdition(entries, SECTIONS)
      const [old, now] = [stateOf(before), stateOf(changes.reduce(apply, before))]
      for (const language of ['ar', 'fa']) {
        const [keys, all, affected] = [keysOf(language, old), keysOf(language, now), keysOf(language, now, old)]
        const missed = [...all].filter(([page, key]) => keys.get(page) !== key && affected.get(page) !== key)
        expect(missed).toEqual([])
      }
    }),
    { numRuns: 50 },
  )
})

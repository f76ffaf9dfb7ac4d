import * as v from 'valibot'
import { expect, test } from 'vitest'
import { parseArticle } from '#article/parseArticle.ts'
import { describeProblem } from '#article/problem.ts'
import { createEdition } from '#edition/createEdition.ts'
import { createEntry, type Entry } from '#edition/entry.ts'
import { parseMovedAddresses } from '#edition/moves/parseMovedAddresses.ts'
import { resolveEditionMoves } from '#edition/moves/resolveEditionMoves.ts'
import { trial } from '../../reliability/trial.ts'
import json from './move-goldens.json' with { type: 'json' }

const goldens = v.parse(
  v.array(
    v.object({
      name: v.string(),
      /** The former ids of each article, named by its language and id. */
      stories: v.record(v.string(), v.array(v.string())),
      addresses: v.optional(v.record(v.string(), v.unknown()), {}),
      moves: v.optional(v.record(v.string(), v.unknown())),
      problems: v.optional(v.array(v.string()), []),
      warnings: v.optional(v.array(v.string()), []),
    }),
  ),
  json,
)

function entryOf(name: string, previousId: readonly string[], more: object = {}): Entry {
  const [inLanguage = '', id = ''] = name.split('/')
  const article = {
    id,
    inLanguage,
    headline: 'خبر',
    datePublished: '2026-11-20T10:00:00Z',
    body: [],
    previousId,
    ...more,
  }
  const parsed = parseArticle(article, 'x.json')
  if (!parsed.ok) throw new Error(parsed.problems.map(describeProblem).join('\n'))
  return createEntry(parsed.article)
}

function resolve(entries: readonly Entry[], addresses: object) {
  const parsed = parseMovedAddresses({ ok: true, value: addresses })
  const edition = createEdition(entries, ['politics'])
  const { moves, problems, warnings } = resolveEditionMoves(new Map([['ar', edition]]), parsed.addresses)
  return {
    moves: Object.fromEntries(moves.map((move) => [move.from, move.kind === 'moved' ? move.to : move.notice])),
    problems: [...parsed.problems, ...problems].map(describeProblem),
    warnings: warnings.map(describeProblem),
  }
}

test.each(goldens)('$name', async ({ name, stories, addresses, ...expected }) => {
  await trial({ table: 'newsroom', row: `moves: ${name}` }, () => {
    const found = resolve(
      Object.entries(stories).map(([story, previousIds]) => entryOf(story, previousIds)),
      addresses,
    )
    expect({ ...found, ...(!expected.moves && { moves: undefined }) }).toEqual({ moves: undefined, ...expected })
    return undefined
  })
})

test('a draft has no former ids yet, and its own address may say that the article was withdrawn', () => {
  const drafts = [entryOf('ar/draft', ['old'], { draft: true })]
  expect(resolve(drafts, { 'ar/article/draft': null })).toEqual({
    moves: { 'ar/article/draft': {} },
    problems: [],
    warnings: [],
  })
})

test('tags, authors and numbered pages of lists cannot be moved while a published story has them', () => {
  const more = { keywords: ['وسم'], author: [{ name: 'كاتب' }] }
  const stories = Array.from({ length: 24 }, (_, index) => entryOf(`ar/story-${index}`, [], more))
  const pages = ['ar/tag/وسم', 'ar/author/كاتب', 'ar/latest/page/1', 'ar/tag/وسم/page/1']
  const addresses = Object.fromEntries(pages.map((page) => [page, 'en/']))
  expect(resolve(stories, addresses).problems).toEqual(
    pages.map((page) => `moved.json: ${page}: expected an address that has no page, got "${page}", a page`),
  )
  const drafts = [entryOf('ar/draft', [], { ...more, draft: true })]
  expect(resolve(drafts, addresses).problems).toEqual([])
})

import { expect, test } from 'vitest'
import { createProof, type Proof } from '#proofreading/proof/createProof.ts'
import { findDuplicateStories } from '#proofreading/findDuplicateStories.ts'
import { fold } from '#search/fold.ts'

type Story = { file: string; headline?: string; words?: string; day?: number; language?: string }

function createStory({ file, headline = file, words = '', day = 1, language = 'ar' }: Story): Proof {
  const datePublished = `2021-09-${String(day).padStart(2, '0')}T15:20:00+03:00`
  const body = words.match(/(?:\S+\s*){1,40}/gu)?.map((text) => ({ type: 'paragraph', text })) ?? []
  const read = createProof({ ok: true, value: { id: 'x', inLanguage: language, headline, datePublished, body } }, file)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.proof
}

const findDuplicates = (...stories: Story[]) => Object.fromEntries(findDuplicateStories(stories.map(createStory), fold))
const createWords = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')

test('a headline that differs only in spelling and punctuation is reported for the later story', () => {
  const later = { file: 'ar/a.json', headline: 'الى «إيران»: أولى السفن', day: 2 }
  const duplicates = findDuplicates(later, { file: 'ar/b.json', headline: 'إلى ايران، اولى السفن', day: 1 })
  expect(duplicates).toEqual({ 'ar/a.json': [{ file: 'ar/b.json', kind: 'headline', similarity: 1 }] })
})

test('a nearly identical text is reported with its similarity', () => {
  const words = createWords('كلمة', 200)
  const duplicates = findDuplicates(
    { file: 'ar/a.json', words },
    { file: 'ar/b.json', words: words.replace('كلمة100', 'أخرى'), day: 2 },
  )
  // Each text has 196 sequences of five words; the changed word is in 5 of them.
  expect(duplicates).toEqual({ 'ar/b.json': [{ file: 'ar/a.json', kind: 'text', similarity: 191 / 201 }] })
})

test('texts that share half of their words and short texts are not duplicates', () => {
  const shared = createWords('كلمة', 100)
  const [one, other] = [`${shared} ${createWords('أولى', 60)}`, `${shared} ${createWords('ثانية', 60)}`]
  expect(findDuplicates({ file: 'ar/a.json', words: one }, { file: 'ar/b.json', words: other })).toEqual({})
  const result = 'فاز الأول على الثاني بهدفين لهدف'
  expect(findDuplicates({ file: 'ar/a.json', words: result }, { file: 'ar/b.json', words: result })).toEqual({})
})

test('stories of different editions are not compared', () => {
  expect(
    findDuplicates({ file: 'ar/a.json', headline: 'عنوان' }, { file: 'fa/a.json', headline: 'عنوان', language: 'fa' }),
  ).toEqual({})
})

test('among many stories with the same closing words, only the two that are duplicates are reported', () => {
  const legal = createWords('حقوق', 40)
  const textOf = (index: number) => `${createWords(`خبر${index}و`, 120)} ${legal}`
  const stories = Array.from({ length: 400 }, (_, index) => ({ file: `ar/${index}.json`, words: textOf(index) }))
  const duplicates = findDuplicates(...stories, { file: 'ar/again.json', words: textOf(250), day: 3 })
  expect(duplicates).toEqual({ 'ar/again.json': [{ file: 'ar/250.json', kind: 'text', similarity: 1 }] })
})

import { expect, test } from 'vitest'
import { createProof, type Proof } from '#proofreading/proof/proof.ts'
import { twinStories } from '#proofreading/twinStories.ts'
import { fold } from '#search/fold.ts'

type Story = { file: string; headline?: string; words?: string; day?: number; language?: string }

function storyOf({ file, headline = file, words = '', day = 1, language = 'ar' }: Story): Proof {
  const datePublished = `2021-09-${String(day).padStart(2, '0')}T15:20:00+03:00`
  const body = words.match(/(?:\S+\s*){1,40}/gu)?.map((text) => ({ type: 'paragraph', text })) ?? []
  const read = createProof(JSON.stringify({ id: 'x', inLanguage: language, headline, datePublished, body }), file)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  return read.proof
}

const twinsOf = (...stories: Story[]) => Object.fromEntries(twinStories(stories.map(storyOf), fold))
const wordsOf = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')

test('a headline that another story has, in other letters and signs, is told at the later story', () => {
  const later = { file: 'ar/a.json', headline: 'الى «إيران»: أولى السفن', day: 2 }
  const twins = twinsOf(later, { file: 'ar/b.json', headline: 'إلى ايران، اولى السفن', day: 1 })
  expect(twins).toEqual({ 'ar/a.json': [{ file: 'ar/b.json', kind: 'headline', likeness: 1 }] })
})

test('a text that is nearly another is told with how much they share', () => {
  const words = wordsOf('كلمة', 200)
  const twins = twinsOf(
    { file: 'ar/a.json', words },
    { file: 'ar/b.json', words: words.replace('كلمة100', 'أخرى'), day: 2 },
  )
  // 196 sequences of five words, of which 5 hold the changed word, on both sides.
  expect(twins).toEqual({ 'ar/b.json': [{ file: 'ar/a.json', kind: 'text', likeness: 191 / 201 }] })
})

test('half of a text in another is no twin, and neither are short texts', () => {
  const shared = wordsOf('كلمة', 100)
  const [one, other] = [`${shared} ${wordsOf('أولى', 60)}`, `${shared} ${wordsOf('ثانية', 60)}`]
  expect(twinsOf({ file: 'ar/a.json', words: one }, { file: 'ar/b.json', words: other })).toEqual({})
  const result = 'فاز الأول على الثاني بهدفين لهدف'
  expect(twinsOf({ file: 'ar/a.json', words: result }, { file: 'ar/b.json', words: result })).toEqual({})
})

test('stories of two editions are never compared', () => {
  expect(
    twinsOf({ file: 'ar/a.json', headline: 'عنوان' }, { file: 'fa/a.json', headline: 'عنوان', language: 'fa' }),
  ).toEqual({})
})

test('of many stories that end in the same words, only the two that are alike are told', () => {
  const legal = wordsOf('حقوق', 40)
  const textOf = (index: number) => `${wordsOf(`خبر${index}و`, 120)} ${legal}`
  const stories = Array.from({ length: 400 }, (_, index) => ({ file: `ar/${index}.json`, words: textOf(index) }))
  const twins = twinsOf(...stories, { file: 'ar/again.json', words: textOf(250), day: 3 })
  expect(twins).toEqual({ 'ar/again.json': [{ file: 'ar/250.json', kind: 'text', likeness: 1 }] })
})

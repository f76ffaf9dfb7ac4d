import type fc from 'fast-check'
import { parseArticle } from '#article/parseArticle.ts'
import type { Article } from '#article/article.ts'
import { parseJson } from '#article/parseJson.ts'
import { htmlToBlocks } from '#formats/html/htmlToBlocks.ts'
import { blocksToHtml } from '#publishing/feeds/html/blocksToHtml.ts'
import { createRenderer } from '#publishing/prerender/createRenderer.tsx'
import { element } from '../../formats/html/support/arbitraryMarkup.ts'
import { fixturesIn, readFixture } from '../../formats/support/readFixture.ts'
import { corpus } from '../../hostile/support/corpus.ts'
import { findArticleFaults } from '../../hostile/support/findArticleFaults.ts'
import { findMarkupFaults } from '../../hostile/support/findMarkupFaults.ts'
import { createHostileStory } from '../../hostile/support/hostileStory.ts'
import { createNativeStory } from '../../hostile/support/nativeStory.ts'
import { readHostile } from '../../hostile/support/readHostile.ts'
import { storyFormats } from '../../hostile/support/storyFormats.ts'
import { articleJson } from './articles.ts'
import { fuzz } from './fuzz.ts'
import { damaged } from './mutation.ts'

type Fuzzer = (budget: Parameters<typeof fuzz>[2]) => Promise<number>

/** Of the inputs; where fewer are read, the fuzzer tries little but refusals. */
const MIN_READ_SHARE = 0.05

/** A check says whether the input was read, or refused. */
const create =
  <Input>(arbitrary: fc.Arbitrary<Input>, check: (input: Input) => boolean | Promise<boolean>): Fuzzer =>
  async (budget) => {
    let read = 0
    const tried = await fuzz(
      arbitrary,
      async (input) => {
        if (await check(input)) read += 1
      },
      budget,
    )
    if (read < tried * MIN_READ_SHARE) throw new Error(`only ${read} of ${tried} inputs were read`)
    return tried
  }

const fixtures = fixturesIn('files').map(readFixture)
const stories = corpus.flatMap(({ place, inputs }) => inputs.map((input) => createHostileStory('n', place, input)))
const nativeTexts = [
  ...stories.filter((_, index) => index % 7 === 0).map((story) => JSON.stringify(createNativeStory(story))),
  readFixture('files/jarida.json'),
]
const written = (ending: RegExp): string[] =>
  Object.entries(storyFormats)
    .filter(([format]) => ending.test(format) && format !== 'page.html')
    .flatMap(([, write]) => stories.filter((_, index) => index % 5 === 0).map(write))

const render = await createRenderer('/', ['ar', 'en', 'fa'])

/** Throws with the first of the faults. */
function expectNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.slice(0, 3).join('\n'))
}

function expectSame(first: unknown, second: unknown, what: string): void {
  if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error(`${what} differs`)
}

const SETTING = {
  language: 'ar',
  direction: 'rtl',
  absolute: (url: string) => URL.parse(url, 'https://paper.example/ar/article/n')?.href ?? url,
} as const

function checkArticle(article: Article): void {
  expectNone([...findArticleFaults(article), ...findMarkupFaults(blocksToHtml(article.body, SETTING))])
  const again = parseArticle(JSON.parse(JSON.stringify(article)), 'again.json')
  if (!again.ok) throw new Error(`no longer valid: ${JSON.stringify(again.problems[0])}`)
  expectSame(again.article, article, 'the article when it is parsed again')
}

function checkJson(json: unknown): boolean {
  const parsed = parseArticle(json, 'fuzz.json')
  if (parsed.ok) checkArticle(parsed.article)
  else expectNone(parsed.problems.filter(({ file, expected }) => file !== 'fuzz.json' || expected === '').map(String))
  return parsed.ok
}

function checkText(text: string): boolean {
  const read = readHostile(text)
  expectSame(readHostile(text), read, 'what is read the second time')
  read.articles.forEach(checkArticle)
  return read.articles.length > 0
}

function checkMarkup(html: string): boolean {
  const body = htmlToBlocks(html, { language: 'ar' })
  expectSame(htmlToBlocks(html, { language: 'ar' }), body, 'what the markup becomes the second time')
  const facts = { id: 'n', inLanguage: 'ar', headline: 'خبر', datePublished: '2026-11-20T10:00:00Z' }
  const parsed = parseArticle({ ...facts, body }, 'markup.json')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]))
  checkArticle(parsed.article)
  return body.length > 0
}

async function checkPage(json: unknown): Promise<boolean> {
  const parsed = parseArticle(json, 'page.json')
  if (!parsed.ok) return false
  const page = { article: parsed.article, minutes: 1, related: [], translations: [] }
  const { head, body } = await render('/ar/article/n', { kind: 'article', page })
  expectNone(findMarkupFaults(body))
  if (/<script|<style|http-equiv|rel="stylesheet"/u.test(head)) throw new Error(`in the head: ${head.slice(0, 300)}`)
  return true
}

/** By what they try. */
export const fuzzers: Readonly<Record<string, Fuzzer>> = {
  'article JSON of every shape': create(articleJson, checkJson),
  'damaged article JSON': create(damaged(nativeTexts), (text) => {
    const json = parseJson(text, 'fuzz.json')
    return json.ok && checkJson(json.value)
  }),
  'pages of article JSON': create(articleJson, checkPage),
  'markup of every shape': create(element, checkMarkup),
  'damaged markup': create(damaged(stories.map(({ html }) => html)), checkMarkup),
  'damaged feeds and exports': create(damaged([...fixtures, ...written(/\.xml$/u)]), checkText),
  'damaged JSON of other formats': create(damaged(written(/\.json$/u)), checkText),
  'damaged text': create(damaged(written(/\.txt$/u)), checkText),
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { checkPaper } from '#publishing/build/checkPaper.ts'
import { publishMedia } from '#publishing/media/publishMedia.ts'
import { indexArticle } from '#publishing/prerender/indexArticle.ts'
import { site } from '#sample/site.ts'
import { proofreadFolder } from '../../../src/importing/proofread/proofreadFolder.ts'
import { trial } from '../../reliability/trial.ts'
import doubtful from './doubtfulStories.json' with { type: 'json' }

const NOW = new Date('2026-11-23T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'jarida-checked-'))
const content = join(folder, 'public/content')

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true })
  writeFileSync(join(content, file), text)
}

const story = (file: string, fields: object) => {
  const id = /([^/]+)\.json$/iu.exec(file)?.[1]
  const headline = `خبر عن ${id}`
  const body = [{ type: 'paragraph', text: headline }]
  return JSON.stringify({ id, inLanguage: 'ar', headline, datePublished: '2026-11-20T10:00:00+03:00', body, ...fields })
}

const OTHER = [
  'error misplaced-file ar/outside.json',
  'error file-name ar/articles/two.JSON',
  'error unknown-language de/articles',
  'error broken-link ar/front.json: lead',
  'error unknown-section ar/front.json: sections.0',
]

beforeAll(() => {
  for (const { file, fields } of doubtful) write(file, story(file, fields))
  write('ar/media/text.jpg', 'no picture')
  write('ar/photos/harbor.jpg', 'not published')
  write('ar/outside.json', story('ar/outside.json', {}))
  write('ar/articles/two.JSON', story('two.JSON', {}))
  write('de/articles/eins.json', story('eins.json', { inLanguage: 'de' }))
  write('ar/front.json', JSON.stringify({ lead: 'nowhere', sections: ['nowhere'] }))
})

afterAll(() => rmSync(folder, { recursive: true }))

async function findInBuild(): Promise<string[]> {
  const paths = { content, out: join(folder, 'out'), cache: join(folder, 'cache') }
  const articles = doubtful.map(({ file }) => indexArticle(content, file, ''))
  const used = new Set(articles.flatMap(({ media }) => media))
  const media = await publishMedia(paths, site.languages, used, () => undefined)
  const options = { paths, site, publicFolder: join(folder, 'public'), emptyContent: undefined, now: NOW }
  return linesOf(await checkPaper(articles, media, options))
}

async function findByProofreading(): Promise<string[]> {
  return linesOf((await proofreadFolder(content, { site, only: [], now: NOW.getTime() })).findings)
}

const linesOf = (findings: Awaited<ReturnType<typeof checkPaper>>) =>
  findings.map((finding) => `${finding.severity} ${finding.code} ${describeProblem(finding)}`).toSorted()

/** Those of the expected lines that no line begins with. */
const missingIn = (lines: readonly string[], expected: readonly string[]): string[] =>
  expected.filter((each) => !lines.some((line) => line.startsWith(each)))

// Each story is wrong in one way.
test.each(doubtful)('$name is said by the build and by the proofreader', ({ name: row, file, found }) =>
  trial({ table: 'newsroom', row }, async () => {
    const built = (await findInBuild()).filter((line) => line.includes(` ${file}: `))
    expect([built.length, missingIn(built, found)]).toEqual([found.length, []])
    expect(missingIn(await findByProofreading(), found)).toEqual([])
    return undefined
  }),
)

test('the build and the proofreader agree on the whole paper', () =>
  trial({ table: 'newsroom', row: 'names in front.json that are not there' }, async () => {
    const [built, proofread] = [await findInBuild(), await findByProofreading()]
    expect(missingIn(built, OTHER)).toEqual([])
    const codes = new Set(built.map((line) => line.split(' ')[1]))
    const shared = proofread.filter((line) => codes.has(line.split(' ')[1]) && !line.includes('de/articles/eins'))
    expect(shared).toEqual(built)
    return undefined
  }))

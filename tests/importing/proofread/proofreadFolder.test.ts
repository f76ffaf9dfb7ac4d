import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { site } from '#sample/site.ts'
import { proofreadFolder } from '../../../src/importing/proofread/proofreadFolder.ts'

const now = Date.parse('2026-12-01T00:00:00Z')
const linesOf = async (folder: string, ...languages: string[]) => {
  const { findings } = await proofreadFolder(folder, { site, only: languages, now })
  return findings.map((finding) => `${finding.severity} ${finding.code} ${describeProblem(finding)}`)
}

test('the sample paper has no error, and three things that are meant to be as they are', async () => {
  const { articles, findings } = await proofreadFolder('sample/content', { site, only: [], now })
  expect(articles).toBeGreaterThan(60)
  expect(findings.map(({ severity, file, path, code }) => [severity, file, path, code])).toEqual([
    ['warning', 'ar/articles/english-letter.json', 'inLanguage', 'other-language'],
    ['warning', 'ar/articles/persian-poem.json', 'inLanguage', 'other-language'],
    ['warning', 'ar/articles/port-reopens.json', 'body.9.alternateText', 'caption-repeated'],
  ])
})

describe("a newsroom's folder", () => {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-proofread-'))
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), content)
  }
  const wrongLetter = 'error wrong-letter fa/articles/clean.json: headline: expected "علی", got "علي آمد"'
  const captions = { alternateText: 'سفينة', caption: 'الميناء', creditText: 'رويترز' }
  const picture = (url: string) => ({ url, width: 1200, height: 800, ...captions })
  const article = (id: string, more: object) =>
    JSON.stringify({
      id,
      inLanguage: 'ar',
      headline: id,
      datePublished: '2021-09-29T15:20:00+03:00',
      body: [],
      ...more,
    })

  beforeAll(async () => {
    const [relatedLink, workTranslation] = [[{ headline: 'x', id: 'broken' }], [{ inLanguage: 'fa', id: 'clean' }]]
    write('ar/articles/clean.json', article('clean', { articleSection: 'politics', relatedLink, workTranslation }))
    write('ar/articles/broken.json', '{ "id": ')
    const body = [{ type: 'image', ...picture('media/no.jpg') }]
    write('ar/articles/sizes.json', article('sizes', { image: picture('media/wide.jpg'), body }))
    write('ar/front.json', JSON.stringify({ lead: 'nowhere', seconds: ['clean'], sections: ['politics', 'weather'] }))
    write('fa/articles/clean.json', article('clean', { inLanguage: 'fa', headline: 'علي آمد' }))
    write('de/articles/clean.json', article('clean', { inLanguage: 'de' }))
    mkdirSync(join(folder, 'ar/media'))
    const upright = sharp({ create: { width: 400, height: 600, channels: 3, background: 'navy' } })
    await upright.withMetadata({ orientation: 6 }).jpeg().toFile(join(folder, 'ar/media/wide.jpg'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is proofread as a whole: fronts, articles, pictures as displayed, all languages', async () => {
    const lines = (await linesOf(folder)).map((line) => line.replace(/(?<=expected JSON, got ).+/u, '…'))
    expect(lines).toEqual([
      'error unknown-language de/articles: (the file): ' +
        'expected a language of src/site.ts (ar, en, fa, ur, he, fr, tr), got "de"',
      'error broken-link ar/front.json: lead: expected the id of an article in ar/articles, got "nowhere"',
      'error unknown-section ar/front.json: sections.1: expected a section of src/site.ts, got "weather"',
      'error not-json ar/articles/broken.json: (the file): expected JSON, got …',
      'error missing-media ar/articles/sizes.json: body.0.url: ' +
        'expected a file at content/ar/media/no.jpg, got "media/no.jpg"',
      'warning picture-size ar/articles/sizes.json: image.width: expected 600, as the file has it, got 1200',
      'warning picture-size ar/articles/sizes.json: image.height: expected 400, as the file has it, got 800',
      'warning small-picture ar/articles/sizes.json: image.url: ' +
        'expected a picture at least 640 pixels wide, got 600 pixels',
      wrongLetter,
    ])
  })

  test('of one language is proofread with the articles of the others', async () => {
    expect(await linesOf(folder, 'fa')).toEqual([wrongLetter])
    expect((await linesOf(folder, 'ar')).filter((line) => line.includes('workTranslation'))).toEqual([])
  })

  test('without articles is an error', async () => {
    await expect(proofreadFolder(folder, { site, only: ['tr'], now })).rejects.toThrow(
      /no articles in .*\/tr\/articles/u,
    )
  })

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['src/importing/proofread.ts', ...args], { encoding: 'utf8' })

  test('makes the command fail when there is an error, with a table or JSON', () => {
    const table = run(folder, '--lang', 'fa')
    expect([table.status, table.stdout.split('\n').at(-2)]).toEqual([1, 'articles: 1, errors: 1, warnings: 0'])
    const json = run(folder, '--lang', 'fa', '--json')
    const found = { file: 'fa/articles/clean.json', path: 'headline', severity: 'error', code: 'wrong-letter' }
    expect([json.status, JSON.parse(json.stdout)]).toEqual([
      1,
      {
        articles: 1,
        drafts: [],
        scheduled: [],
        errors: 1,
        warnings: 0,
        findings: [{ ...found, expected: '"علی"', got: '"علي آمد"' }],
      },
    ])
  })

  test('that does not exist makes the command fail and print its usage; warnings alone do not', () => {
    const lost = run(join(folder, 'nowhere'))
    expect([lost.status, lost.stderr]).toEqual([
      1,
      expect.stringMatching(/^no articles in .*\nusage: npm run proofread/u),
    ])
    expect(run('--wrong').status).toBe(1)
    expect(run('sample/content', '--lang', 'ar').status).toBe(0)
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeProblem } from '#article/problem.ts'
import { createEntry } from '#edition/entry.ts'
import { checkFile } from '#proofreading/paperChecks.ts'
import { storyFacts } from '#proofreading/proof/readStory.ts'
import type { IndexedArticle } from '#publishing/articles/indexedArticle.ts'
import { readArticleFile } from '#publishing/articles/readArticleFile.ts'
import { checkPaper } from '#publishing/build/checkPaper.ts'
import { findLocalMedia } from '#publishing/media/findLocalMedia.ts'
import { publishMedia } from '#publishing/media/publishMedia.ts'
import { site } from '#sample/site.ts'
import { proofreadFolder } from '../../../src/importing/proofread/proofreadFolder.ts'
import { trial } from '../../reliability/trial.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'jarida-checked-'))
const content = join(folder, 'public/content')

/** Files of the newsroom, each wrong in one way, with what both the build and the proofreader must say of it. */
const cases: Record<string, { file: string; fields: object; found: string[] }> = {
  'a section that is not in the settings': {
    file: 'ar/articles/section.json',
    fields: { articleSection: 'weather' },
    found: ['error unknown-section ar/articles/section.json: articleSection: expected a section of src/site.ts'],
  },
  'a missing picture file': {
    file: 'ar/articles/picture.json',
    fields: { image: picture('media/none.jpg') },
    found: ['error missing-media ar/articles/picture.json: image.url: expected a file at content/ar/media/none.jpg'],
  },
  'a picture file in a folder that is not published': {
    file: 'ar/articles/folder.json',
    fields: { image: picture('photos/harbor.jpg') },
    found: ['error missing-media ar/articles/folder.json: image.url: expected a file at content/ar/photos/harbor.jpg'],
  },
  'a picture file that is text, in a story': {
    file: 'ar/articles/text.json',
    fields: { image: picture('media/text.jpg') },
    found: [
      'error unreadable-media ar/articles/text.json: image.url: ' +
        'expected a file that can be shown at content/ar/media/text.jpg, got a file that is no picture',
    ],
  },
  'a link to a missing story': {
    file: 'ar/articles/links.json',
    fields: {
      relatedLink: [{ headline: 'خبر', id: 'gone' }],
      workTranslation: [{ inLanguage: 'fa', id: 'gone' }],
      body: [
        { type: 'links', links: [{ headline: 'خبر', id: 'gone' }] },
        { type: 'paragraph', text: [{ text: 'هنا', href: '/ar/article/gone' }] },
      ],
    },
    found: [
      'error broken-link ar/articles/links.json: body.0.links.0.id: expected the id of an article in ar/articles',
      'error broken-link ar/articles/links.json: body.1.text.0.href: expected the address of an article in ar/articles',
      'error broken-link ar/articles/links.json: relatedLink.0.id: expected the id of an article in ar/articles',
      'error broken-link ar/articles/links.json: workTranslation.0.id: expected the id of an article in fa/articles',
    ],
  },
  'inLanguage unlike its folder': {
    file: 'ar/articles/language.json',
    fields: { inLanguage: 'en' },
    found: ['warning other-language ar/articles/language.json: inLanguage: expected "ar", as the folder is named'],
  },
  'a date far ahead': {
    file: 'ar/articles/ahead.json',
    fields: { datePublished: '2206-11-20T10:00:00+03:00' },
    found: ['warning future-date ar/articles/ahead.json: datePublished: expected a date that is not in the future'],
  },
  'a reading time that is not understood': {
    file: 'ar/articles/minutes.json',
    fields: { timeRequired: 'P5M' },
    found: ['warning unknown-duration ar/articles/minutes.json: timeRequired: expected a duration such as PT5M'],
  },
  'a block of an unknown type': {
    file: 'ar/articles/block.json',
    fields: { body: [{ type: 'hologram' }] },
    found: ['error unknown-block ar/articles/block.json: body.0: expected a known type of block'],
  },
  'a field with a typing error': {
    file: 'ar/articles/field.json',
    fields: { abstarct: 'مقدمة' },
    found: ['error unknown-field ar/articles/field.json: abstarct: expected "abstract", got "abstarct"'],
  },
}

function picture(url: string) {
  return { url, width: 900, height: 600, alternateText: 'ميناء', caption: 'الميناء صباحًا', creditText: 'رويترز' }
}

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
  for (const { file, fields } of Object.values(cases)) write(file, story(file, fields))
  write('ar/media/text.jpg', 'no picture')
  write('ar/photos/harbor.jpg', 'not published')
  write('ar/outside.json', story('ar/outside.json', {}))
  write('ar/articles/two.JSON', story('two.JSON', {}))
  write('de/articles/eins.json', story('eins.json', { inLanguage: 'de' }))
  write('ar/front.json', JSON.stringify({ lead: 'nowhere', sections: ['nowhere'] }))
})

afterAll(() => rmSync(folder, { recursive: true }))

function index(file: string): IndexedArticle {
  const { article, problems, isDraft, readStory } = readArticleFile(content, file)
  const read = readStory()
  return {
    file,
    signature: '',
    isDraft,
    problems,
    entry: article && createEntry(article),
    media: findLocalMedia(article, 'ar'),
    findings: read ? checkFile(read) : [],
    facts: read && storyFacts(read),
  }
}

async function findInBuild(): Promise<string[]> {
  const paths = { content, out: join(folder, 'out'), cache: join(folder, 'cache') }
  const articles = Object.values(cases).map(({ file }) => index(file))
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

test.each(Object.entries(cases))('%s is said by the build and by the proofreader', (row, { file, found }) =>
  trial({ table: 'newsroom', row }, async () => {
    const expected = found.map((line) => expect.stringContaining(line))
    const ofFile = (lines: string[]) => lines.filter((line) => line.includes(` ${file}: `))
    expect(ofFile(await findInBuild())).toEqual(expected)
    expect(ofFile(await findByProofreading())).toEqual(expect.arrayContaining(expected))
    return undefined
  }),
)

test('the build and the proofreader agree on the whole paper', () =>
  trial({ table: 'newsroom', row: 'names in front.json that are not there' }, async () => {
    const [built, proofread] = [await findInBuild(), await findByProofreading()]
    expect(built).toEqual(expect.arrayContaining(OTHER.map((line) => expect.stringContaining(line))))
    const codes = new Set(built.map((line) => line.split(' ')[1]))
    expect(proofread.filter((line) => codes.has(line.split(' ')[1]) && !line.includes('de/articles/eins'))).toEqual(
      built,
    )
    return undefined
  }))

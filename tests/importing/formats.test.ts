import { basename } from 'node:path'
import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { articleIn, filesBelow, formatFile, runCommand, temporaryFolder } from './support/runCommand.ts'

const goldenSchema = v.object({
  file: v.string(),
  options: v.record(v.string(), v.string()),
  articles: v.array(v.looseObject({ headline: v.string(), body: v.array(v.unknown()) })),
  leftOut: v.array(v.unknown()),
})
const goldens = readdirSync(formatFile('goldens')).map((name) =>
  v.parse(goldenSchema, JSON.parse(readFileSync(formatFile(`goldens/${name}`), 'utf8'))),
)
const FLAGS: Record<string, string> = {
  language: '--lang',
  section: '--section',
  date: '--date',
  zone: '--zone',
  image: '--image',
}

const articleFiles = (out: string): string[] =>
  [...filesBelow(out).keys()].filter((file) => file.includes('/articles/'))

test.each(goldens)(
  'all articles of $file are imported into the content folder',
  async ({ file, options, articles, leftOut }) => {
    const out = temporaryFolder()
    const flags = Object.entries(options).flatMap(([fact, value]) => [FLAGS[fact] ?? fact, value])
    const { status } = await runCommand(formatFile(`files/${file}`), '--out', out, '--no-media', ...flags)
    expect(status).toBe(leftOut.length > 0 ? 1 : 0)
    const written = articleFiles(out).map((name) => articleIn(out, name))
    expect(written.map(({ headline, body }) => ({ headline, body })).toSorted(byHeadline)).toEqual(
      articles.map(({ headline, body }) => ({ headline, body })).toSorted(byHeadline),
    )
  },
)

const byHeadline = (a: { headline: string }, b: { headline: string }): number => a.headline.localeCompare(b.headline)

test.each(['story.atom.xml', 'story.feed.json', 'story.html', 'story.rest.json', 'story.rss.xml', 'story.wxr.xml'])(
  'the article in %s has the same blocks as in other formats',
  async (file) => {
    const out = temporaryFolder()
    const { status } = await runCommand(formatFile(`parity/${file}`), '--out', out, '--no-media')
    expect(status).toBe(0)
    expect(articleFiles(out)).toEqual(['ar/articles/port-reopens.json'])
    expect(articleIn(out, 'ar/articles/port-reopens.json').body).toEqual(
      JSON.parse(readFileSync(formatFile('parity/story.blocks.json'), 'utf8')),
    )
  },
)

test('one article in six formats in one import is imported once', async () => {
  const out = temporaryFolder()
  const { stdout } = await runCommand(
    ...['story.atom.xml', 'story.feed.json', 'story.html', 'story.rest.json', 'story.rss.xml', 'story.wxr.xml'].map(
      (name) => formatFile(`parity/${name}`),
    ),
    '--out',
    out,
    '--no-media',
  )
  expect(articleFiles(out)).toHaveLength(1)
  expect(stdout).toMatch(/^all\s+1\s+1\s+0\s+5\s+0\s+0$/mu)
})

test.each([
  ['declared-windows-1256.xml', 'ar/articles/port.json', 'فتح الميناء', 'windows-1256'],
  ['declared-windows-1255.html', 'he/articles/port.json', 'הנמל נפתח', 'windows-1255'],
])('%s is read in its own encoding, which the report names', async (file, name, headline, encoding) => {
  const out = temporaryFolder()
  const { stdout } = await runCommand(`${import.meta.dirname}/files/${file}`, '--out', out, '--no-media')
  expect(articleIn(out, name).headline).toBe(headline)
  expect(stdout).toContain(`${basename(file)}: read as ${encoding}`)
})

test('text loses byte order marks, soft hyphens and unbalanced controls, not zero-width non-joiners', async () => {
  const out = temporaryFolder()
  await runCommand(`${import.meta.dirname}/files/unclean.json`, '--out', out)
  expect(articleIn(out, 'fa/articles/clean.json').body).toEqual([{ type: 'paragraph', text: 'می‌رود به شهر و کتاب' }])
})

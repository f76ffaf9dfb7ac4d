import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createLargePaper, writeStories } from '../build/support/createLargePaper.ts'

// `npm run publish` itself, in a process of its own, on a paper that is not searched whole.
const STORIES = 120
const TIMEOUT = { timeout: 100_000, interval: 50 }

const project = join(import.meta.dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'jarida-publish-'))
const [content, out, cache] = [join(folder, 'content'), join(folder, 'site'), join(folder, 'cache')]
let publisher: ChildProcess
let printed = ''

beforeAll(() => {
  writeStories(content, createLargePaper(0, STORIES))
  publisher = spawn(process.execPath, ['scripts/publish.ts', '--outDir', out], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', JARIDA_PAPER: 'sample', CONTENT: content, JARIDA_CACHE: cache },
  })
  for (const stream of [publisher.stdout, publisher.stderr]) stream?.on('data', (data) => (printed += String(data)))
})

afterAll(() => {
  publisher.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

const read = (file: string): string => (existsSync(join(out, file)) ? readFileSync(join(out, file), 'utf8') : '')

/** Where a story is if it is on the site. */
const places = (id: string) => [
  existsSync(join(out, `ar/article/${id}.html`)),
  existsSync(join(out, `content/ar/articles/${id}.json`)),
  ...['ar/index.html', 'ar/latest.html', 'ar/feed.xml', 'sitemap-ar-1.xml'].map((file) => read(file).includes(id)),
]
const everywhere = Array.from({ length: 6 }, () => true)
const nowhere = everywhere.map(() => false)

function write(id: string, fields: object): void {
  const [story] = createLargePaper(-1, 0)
  writeFileSync(join(content, `ar/articles/${id}.json`), JSON.stringify({ ...story, id, ...fields }))
}

test(
  'a saved story is published, a broken one keeps back nothing, a scheduled one waits for its time',
  { timeout: 300_000 },
  async () => {
    await vi.waitFor(() => expect(printed).toContain('deploy: '), TIMEOUT)
    write('zz-one', {})
    await vi.waitFor(() => expect(places('zz-one')).toEqual(everywhere), TIMEOUT)

    writeFileSync(join(content, 'ar/articles/zz-one.json'), '{')
    write('zz-two', {})
    await vi.waitFor(() => expect(places('zz-two')).toEqual(everywhere), TIMEOUT)
    expect(places('zz-one')).toEqual(everywhere)
    expect(printed).toContain('ar/articles/zz-one.json: (the file): expected JSON')

    const due = Date.now() + 4000
    write('zz-three', { datePublished: new Date(due).toISOString() })
    await vi.waitFor(() => expect(printed).toContain('next scheduled story: zz-three'), TIMEOUT)
    const early = places('zz-three')
    expect(Date.now() < due ? early : nowhere).toEqual(nowhere)
    await vi.waitFor(() => expect(places('zz-three')).toEqual(everywhere), TIMEOUT)
    expect(Date.now()).toBeGreaterThanOrEqual(due)

    rmSync(join(content, 'ar/articles/zz-two.json'))
    await vi.waitFor(() => expect(places('zz-two')).toEqual(nowhere), TIMEOUT)

    publisher.kill('SIGTERM')
    await vi.waitFor(() => expect(publisher.exitCode).toBe(0), TIMEOUT)
    expect(printed).toContain('publish: ended')
  },
)

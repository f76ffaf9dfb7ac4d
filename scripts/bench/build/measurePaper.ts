import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { median } from '../table.ts'
import { differences, outputOf, writtenSince, type Output } from './folders.ts'
import { runMeasured, type Run } from './runMeasured.ts'
import { LANGUAGE, NEWEST, storyFile, writePaper } from './writePaper.ts'

type Built = Run & Output

export type PaperFigures = {
  articles: number
  /** The project's own build, without files of an earlier one. */
  clean: Built
  /** The second build, where nothing changed and where one article changed. `files` is how many were written. */
  unchanged: Run & { files: number }
  changed: Run & { files: number }
  /** The same texts written with template strings, on every core and on one. */
  template: Built
  templateAlone: Built
  /** Bytes of the pages that a reader opens. They must not grow with the paper. */
  opened: { front: number; section: number; article: number }
  /** Files in which the build after a change differs from a clean one. Undefined where they were not compared. */
  differing: string[] | undefined
}

const project = join(import.meta.dirname, '../../..')
const template = join(import.meta.dirname, 'templateStrings.ts')

/** The paper size at which the build after a change is compared with a clean one, file by file. */
const COMPARED_SIZE = 1000

/** Seconds after which a build counts as hung: a fixed part and a part for each article. */
const timeoutSeconds = (articles: number): number => 300 + articles / 20

/** A cache with the fonts and without any paper. Every build of the bench starts from a copy of it. */
export async function prepareCache(folder: string): Promise<string> {
  const cache = join(folder, 'cache')
  writePaper(join(folder, 'first'), 1)
  await build({ content: join(folder, 'first'), out: join(folder, 'first-out'), cache }, 1)
  for (const name of ['first', 'first-out']) rmSync(join(folder, name), { recursive: true })
  return cache
}

/** Writes a paper, builds it in every way for `rounds` rounds, and removes it. */
export async function measurePaper(
  parent: string,
  prepared: string,
  articles: number,
  rounds: number,
): Promise<PaperFigures> {
  const folder = join(parent, `paper-${articles}`)
  const folders = { content: join(folder, 'content'), out: join(folder, 'out'), cache: join(folder, 'cache') }
  writePaper(folders.content, articles)
  const whole = await buildWhole(folders, prepared, articles, rounds)
  const unchanged = await rebuild(folders, articles)
  changeNewest(folders.content)
  const changed = await rebuild(folders, articles)
  const opened = openedIn(folders.out)
  const differing = articles === COMPARED_SIZE ? await compareWithClean(folder, prepared, folders) : undefined
  rmSync(folder, { recursive: true })
  return { articles, ...whole, unchanged, changed, opened, differing }
}

/** Builds in each way once a round, so that other work on the machine slows all of them down. */
async function buildWhole(folders: Folders, prepared: string, articles: number, rounds: number) {
  const [template, templateAlone, clean]: Built[][] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    template?.push(await buildTemplate(folders, articles, availableParallelism()))
    templateAlone?.push(await buildTemplate(folders, articles, 1))
    for (const name of [folders.out, folders.cache]) rmSync(name, { recursive: true, force: true })
    cpSync(prepared, folders.cache, { recursive: true })
    clean?.push({ ...(await build(folders, articles)), ...outputOf(folders.out) })
  }
  return { template: medianOf(template), templateAlone: medianOf(templateAlone), clean: medianOf(clean) }
}

/** The medians of the times, and the most memory that any round took. */
function medianOf(builds: readonly Built[] = []): Built {
  const [first] = builds
  if (!first) throw new Error('no round was built')
  const [peaks, cpu] = [
    builds.flatMap(({ peakBytes }) => peakBytes ?? []),
    builds.flatMap(({ cpuSeconds }) => cpuSeconds ?? []),
  ]
  return {
    ...first,
    seconds: median(builds.map(({ seconds }) => seconds)),
    cpuSeconds: cpu.length > 0 ? median(cpu) : undefined,
    peakBytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  }
}

type Folders = { content: string; out: string; cache: string }

async function build({ content, out, cache }: Folders, articles: number): Promise<Run> {
  const script = join(project, 'node_modules/vite/bin/vite.js')
  // All builds get the same time, because some files depend on what is news at that time.
  const time = { SOURCE_DATE_EPOCH: String(NEWEST / 1000) }
  const environment = {
    JARIDA_PAPER: 'sample',
    CONTENT: content,
    JARIDA_CACHE: cache,
    NODE_ENV: 'production',
    ...time,
  }
  const command = { script, args: ['build', '--outDir', out], environment, cwd: project }
  return runMeasured(command, timeoutSeconds(articles))
}

async function rebuild(folders: Folders, articles: number) {
  const before = Date.now()
  const run = await build(folders, articles)
  return { ...run, files: writtenSince(folders.out, before) }
}

async function buildTemplate({ content, out }: Folders, articles: number, threads: number): Promise<Built> {
  rmSync(out, { recursive: true, force: true })
  const command = { script: template, args: [content, out, String(threads)] }
  return { ...(await runMeasured(command, timeoutSeconds(articles))), ...outputOf(out) }
}

/** Changes the newest story, whose headline is on the front and on the first page of each of its lists. */
function changeNewest(content: string): void {
  const file = join(content, storyFile(0))
  writeFileSync(file, readFileSync(file, 'utf8').replace('"headline":"', '"headline":"عاجل '))
}

/** Builds the changed paper into an empty folder with a cold cache, and returns the files that differ. */
async function compareWithClean(folder: string, prepared: string, { content, out }: Folders): Promise<string[]> {
  const [cleanOut, cleanCache] = [join(folder, 'clean-out'), join(folder, 'clean-cache')]
  cpSync(prepared, cleanCache, { recursive: true })
  await build({ content, out: cleanOut, cache: cleanCache }, COMPARED_SIZE)
  return differences(out, cleanOut)
}

function openedIn(out: string): PaperFigures['opened'] {
  const size = (page: string): number => {
    const file = join(out, LANGUAGE, page)
    return existsSync(file) ? readFileSync(file).length : Number.NaN
  }
  const article = size(`article/${basename(storyFile(1), '.json')}.html`)
  return { front: size('index.html'), section: size('section/politics.html'), article }
}

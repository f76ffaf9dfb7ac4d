import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { median } from '../formatTable.ts'
import { addStory, BUILD_TIME_MS, changeNewestStory } from './changePaper.ts'
import { findDifferentFiles, measureOutput, countFilesWrittenSince } from './measureOutput.ts'
import { buildWithAstro, buildWithTemplates, timeoutSeconds, type Built, type Folders } from './otherBuilds.ts'
import { runMeasured, type Run } from './runMeasured.ts'
import { LANGUAGE, storyFile, writePaper } from './writePaper.ts'

export type PaperFigures = {
  articles: number
  /** The project's own build, with nothing left from an earlier one. */
  clean: Built
  /** Further builds, after no change, a change of one article, and one more. `files` is the number of files written. */
  unchanged: Run & { files: number }
  changed: Run & { files: number }
  added: Run & { files: number }
  /** The same paper written with template strings, on every core and on one. */
  template: Built
  templateAlone: Built
  /** The same paper built with Astro; undefined if its packages could not be installed. */
  astro: Built | undefined
  /** Bytes of the pages that a reader opens. They must not grow with the paper. */
  opened: { front: number; section: number; article: number }
  /** The files in which the build after a change differs from a clean build; undefined if they were not compared. */
  differing: string[] | undefined
}

const project = join(import.meta.dirname, '../../..')

/** The paper size at which the build after a change is compared with a clean one, file by file. */
const COMPARED_SIZE = 1000

/** Creates a cache that holds the fonts but no paper. Every clean build starts with a copy of it. */
export async function prepareCache(folder: string): Promise<string> {
  const cache = join(folder, 'cache')
  writePaper(join(folder, 'first'), 1)
  await build({ content: join(folder, 'first'), out: join(folder, 'first-out'), cache }, 1)
  for (const name of ['first', 'first-out']) rmSync(join(folder, name), { recursive: true })
  return cache
}

/** What builds start with: the cache with the fonts, and the folder of the Astro site with its packages. */
export type Prepared = { cache: string; astro: string | undefined }

/** Writes a paper, measures each way of building it in `rounds` rounds, and deletes it. */
export async function measurePaper(
  parent: string,
  prepared: Prepared,
  articles: number,
  rounds: number,
): Promise<PaperFigures> {
  const folder = join(parent, `paper-${articles}`)
  const folders = { content: join(folder, 'content'), out: join(folder, 'out'), cache: join(folder, 'cache') }
  writePaper(folders.content, articles)
  const whole = await buildWhole(folders, prepared, articles, rounds)
  const unchanged = await rebuild(folders, articles)
  changeNewestStory(folders.content)
  const changed = await rebuild(folders, articles)
  addStory(folders.content)
  const added = await rebuild(folders, articles)
  const opened = measureOpenedPages(folders.out)
  const differing = articles === COMPARED_SIZE ? await compareWithClean(folder, prepared.cache, folders) : undefined
  rmSync(folder, { recursive: true })
  return { articles, ...whole, unchanged, changed, added, opened, differing }
}

/** Builds in each way once per round, so that other work on the machine slows down all of them equally. */
async function buildWhole(folders: Folders, { cache, astro }: Prepared, articles: number, rounds: number) {
  const [template, templateAlone, withAstro, clean]: Built[][] = [[], [], [], []]
  for (let round = 0; round < rounds; round += 1) {
    template?.push(await buildWithTemplates(folders, articles, availableParallelism()))
    templateAlone?.push(await buildWithTemplates(folders, articles, 1))
    if (astro !== undefined) withAstro?.push(await buildWithAstro(folders, articles, astro))
    for (const name of [folders.out, folders.cache]) rmSync(name, { recursive: true, force: true })
    cpSync(cache, folders.cache, { recursive: true })
    clean?.push({ ...(await build(folders, articles)), ...measureOutput(folders.out) })
  }
  return {
    template: medianOf(template),
    templateAlone: medianOf(templateAlone),
    astro: astro === undefined ? undefined : medianOf(withAstro),
    clean: medianOf(clean),
  }
}

/** The median times, and the highest memory use of all rounds. */
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

async function build({ content, out, cache }: Folders, articles: number): Promise<Run> {
  const script = join(project, 'node_modules/vite/bin/vite.js')
  // All builds get the same time, because the news sitemap depends on it.
  const time = { SOURCE_DATE_EPOCH: String(BUILD_TIME_MS / 1000) }
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
  return { ...run, files: countFilesWrittenSince(folders.out, before) }
}

/** Builds the changed paper into an empty folder with a cold cache, and returns the files that differ. */
async function compareWithClean(folder: string, prepared: string, { content, out }: Folders): Promise<string[]> {
  const [cleanOut, cleanCache] = [join(folder, 'clean-out'), join(folder, 'clean-cache')]
  cpSync(prepared, cleanCache, { recursive: true })
  await build({ content, out: cleanOut, cache: cleanCache }, COMPARED_SIZE)
  return findDifferentFiles(out, cleanOut)
}

function measureOpenedPages(out: string): PaperFigures['opened'] {
  const size = (page: string): number => {
    const file = join(out, LANGUAGE, page)
    return existsSync(file) ? readFileSync(file).length : Number.NaN
  }
  const article = size(`article/${basename(storyFile(1), '.json')}.html`)
  return { front: size('index.html'), section: size('section/politics.html'), article }
}

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ResolvedConfig, ViteBuilder } from 'vite'
import { printableText } from '#article/text/printableText.ts'
import { formatCounts } from '#proofreading/report.ts'
import { fingerprintCode } from './build/fingerprintCode.ts'
import { countWritten, formatDeployList } from './build/deployList.ts'
import type { PublishOptions } from './build/publishOptions.ts'
import { publishPaper } from './build/publishPaper.ts'
import { buildBundle } from './bundle/buildBundle.ts'
import { buildBundleInChild } from './bundle/buildBundleInChild.ts'
import { readBundleFacts, type BundleFacts } from './bundle/bundleFacts.ts'
import { withoutStack } from './files/withoutStack.ts'
import { stayResident } from './resident/stayResident.ts'
import { fetchPaper, type FetchPaperOptions } from './source/fetchPaper.ts'
import { timeOf, type ProjectPaper } from './source/findProjectPaper.ts'

export type BuiltPaper = Pick<ProjectPaper, 'site' | 'content' | 'notice' | 'emptyContent' | 'cameOut'>

/** The environment in which Vite builds the paper's code for Node. */
export const RENDERER = 'renderer'

/** Builds the bundle if the code or the settings have changed, then publishes the paper with it. */
export async function buildPaper(builder: ViteBuilder, paper: BuiltPaper): Promise<void> {
  const { config } = builder
  if (paper.notice !== undefined) config.logger.info(paper.notice)
  if (isResident()) checkOwnFiles(paper)
  await publish(config, paper, await currentBundle(builder, paper))
  // Otherwise Vite would build these environments again, because it does not know that they are built.
  for (const environment of Object.values(builder.environments)) environment.isBuilt = true
}

/** Whether this is `npm run publish`. */
const isResident = (): boolean => Boolean(process.env.JARIDA_RESIDENT)

/** The folder of the build's cache, which is kept between builds and safe to delete. */
export const cacheFolder = (root: string): string =>
  resolve(process.env.JARIDA_CACHE ?? join(root, 'node_modules/.cache/jarida'))

/** The bundle of the last build if it is still valid, else a new one. */
async function currentBundle(builder: ViteBuilder, { site }: BuiltPaper): Promise<BundleFacts> {
  const { config } = builder
  const [out, cache] = [outFolder(config), cacheFolder(config.root)]
  const settings = JSON.stringify([config.base, config.mode, process.version, site])
  const fingerprint = await fingerprintCode(config.root, settings)
  const last = await readBundleFacts(cache)
  if (last?.fingerprint === fingerprint && last.files.every((file) => existsSync(join(out, file)))) return last
  const options = { fingerprint, out, cache, renderer: RENDERER }
  // With a live source, reading the configuration asks the source for its settings, so a child would ask it again.
  const isPublished = site.source.kind === 'published'
  return isPublished ? buildBundleInChild(config.inlineConfig, options) : buildBundle(builder, options)
}

async function publish(config: ResolvedConfig, paper: BuiltPaper, bundle: BundleFacts): Promise<void> {
  const started = performance.now()
  const [out, cache] = [outFolder(config), cacheFolder(config.root)]
  const { fingerprint, files, ...pages } = bundle
  const print = (line: string) => config.logger.info(printableText(line))
  const options: Omit<PublishOptions, 'now'> = {
    paths: { content: await contentFolder(paper, { cache, fingerprint, print }), out, cache },
    site: paper.site,
    base: config.base,
    publicFolder: config.publicDir,
    fingerprint,
    bundle: pathToFileURL(join(cache, 'renderer/renderer.js')).href,
    bundleFiles: files,
    pages,
    emptyContent: paper.emptyContent,
    isEmptyAllowed: Boolean(process.env.JARIDA_ALLOW_EMPTY),
    print,
  }
  if (isResident()) return stayResident(() => ({ ...options, now: buildTime(paper) }))
  const report = await publishPaper({ ...options, now: buildTime(paper) })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counts = formatCounts(report.findings)
  const written = countWritten(report.deploy)
  const totals = `${report.articles} articles, ${report.pages} pages, ${written} files written in ${seconds} s`
  print(formatDeployList(report.deploy))
  print(`paper: ${totals}${counts === '' ? '' : `; ${counts}`}`)
}

/** Other papers have no folder to watch. */
function checkOwnFiles({ site, emptyContent }: BuiltPaper): void {
  if (site.source.kind === 'published' && emptyContent === undefined) return
  throw withoutStack(new Error('npm run publish needs articles in public/content. Use npm run build for this paper.'))
}

const outFolder = (config: ResolvedConfig): string => resolve(config.root, config.build.outDir)

/** The newsroom's folder, or one that is filled from the paper's source first. */
async function contentFolder(
  { site, content }: BuiltPaper,
  options: Omit<FetchPaperOptions, 'site' | 'source'>,
): Promise<string> {
  const { source } = site
  return source.kind === 'published' ? content : fetchPaper({ source, site, ...options })
}

/** The current time, or SOURCE_DATE_EPOCH in seconds for reproducible builds (reproducible-builds.org). */
function buildTime(paper: BuiltPaper): Date {
  const { SOURCE_DATE_EPOCH } = process.env
  return new Date(SOURCE_DATE_EPOCH === undefined ? timeOf(paper) : Number(SOURCE_DATE_EPOCH) * 1000)
}

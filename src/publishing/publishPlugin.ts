import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig, ViteBuilder } from 'vite'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { buildBundle } from './bundle/buildBundle.ts'
import { buildBundleInChild } from './bundle/buildBundleInChild.ts'
import { readBundleFacts, type BundleFacts } from './bundle/bundleFacts.ts'
import { codeFingerprint } from './build/codeFingerprint.ts'
import { publishPaper } from './build/publishPaper.ts'
import { copyPublic } from './build/copyPublic.ts'
import { fetchPaper, type FetchPaperOptions } from './source/fetchPaper.ts'

/**
 * Browsers that know `:dir()` and `color-scheme` themselves: for older ones the minifier would write rules by language instead,
 * which are wrong wherever a story's direction is not its page's.
 */
const CSS_TARGET = ['chrome123', 'firefox121', 'safari17.5']

/**
 * Tells V8 to compile every function while the script arrives, beside the page's own thread: on a slow phone 186 ms of 837 functions that were
 * compiled one by one as the page was taken over, and 34 ms after the first click, become 1 and none (Chrome 136 and newer; others pass it over;
 * https://v8.dev/blog/explicit-compile-hints).
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad'

/** React with what the entry shares with it, in one file: it starts before the app's own code is asked for. */
const REACT = {
  name: 'react',
  test: /\/node_modules\/(?:react|react-dom|scheduler)\/|preload-helper|rolldown\/runtime|yieldToMain/u,
}

/** The app with what the sources of other papers share with it, in one file too. */
const PAPER = { name: 'paper', test: /\/routes\/openPaper\.tsx$/u }

/** The environment in which Vite builds the paper's code for Node. */
const RENDERER = 'renderer'

/** `npm run build`: the browser's bundle, the same code for Node, then every page of the paper as a finished file. */
export function publishPlugin(site: SiteSettings): Plugin {
  return {
    name: 'jarida:publish',
    apply: 'build',
    config: ({ root = process.cwd() }) => ({
      // One set of plugins for both bundles: the fonts plugin is asked here what it saw there, and the paper's source is asked once.
      builder: { sharedConfigBuild: true },
      build: {
        reportCompressedSize: false,
        cssCodeSplit: false,
        copyPublicDir: false,
        emptyOutDir: false,
        manifest: false,
        modulePreload: false,
        cssTarget: CSS_TARGET,
      },
      environments: {
        client: {
          build: {
            rolldownOptions: { output: { postBanner: COMPILED_AHEAD, codeSplitting: { groups: [REACT, PAPER] } } },
          },
        },
        [RENDERER]: {
          consumer: 'server',
          resolve: { noExternal: true },
          define: { 'process.env.NODE_ENV': '"production"' },
          build: {
            outDir: join(cacheFolder(root), 'renderer'),
            emptyOutDir: true,
            ssr: join(root, 'src/publishing/prerender/createPageWriter.ts'),
            rolldownOptions: { output: { entryFileNames: 'renderer.js' } },
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      handler: (builder) => buildPaper(builder, site),
    },
  }
}

async function buildPaper(builder: ViteBuilder, site: SiteSettings): Promise<void> {
  const { config } = builder
  const fingerprint = await codeFingerprint(
    config.root,
    JSON.stringify([config.base, config.mode, process.version, site]),
  )
  const known = await readBundleFacts(cacheFolder(config.root))
  const isBuilt =
    known?.fingerprint === fingerprint && known.files.every((file) => existsSync(join(outDir(config), file)))
  const options = { fingerprint, out: outDir(config), cache: cacheFolder(config.root), renderer: RENDERER }
  // A paper that is read from another site asks it what it is when the configuration is read: once is enough.
  const build = () =>
    site.source.kind === 'published' ? buildBundleInChild(config.inlineConfig, options) : buildBundle(builder, options)
  await publish(config, site, isBuilt ? known : await build())
  // Vite would build what it believes was forgotten.
  for (const environment of Object.values(builder.environments)) environment.isBuilt = true
}

const cacheFolder = (root: string): string =>
  resolve(process.env.JARIDA_CACHE ?? join(root, 'node_modules/.cache/jarida'))

const outDir = (config: ResolvedConfig): string => resolve(config.root, config.build.outDir)

async function publish(
  config: ResolvedConfig,
  site: SiteSettings,
  { fingerprint, files, ...pages }: BundleFacts,
): Promise<void> {
  const started = performance.now()
  const out = outDir(config)
  const cache = cacheFolder(config.root)
  const print = (line: string) => config.logger.info(line)
  await copyPublic(config.publicDir, out)
  const report = await publishPaper({
    paths: { content: await contentFolder(config, site, { cache, fingerprint, print }), out, cache },
    site,
    base: config.base,
    fingerprint,
    bundle: pathToFileURL(join(cache, 'renderer/renderer.js')).href,
    bundleFiles: files,
    pages,
    now: buildMoment(),
    print,
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  print(`paper: ${report.articles} articles, ${report.pages} pages, ${report.written} written in ${seconds} s`)
}

/** Where the articles lie: the newsroom's folder, or the one that was filled from the paper's source. */
async function contentFolder(
  config: ResolvedConfig,
  site: SiteSettings,
  options: Omit<FetchPaperOptions, 'site' | 'source'>,
): Promise<string> {
  const { source } = site
  if (source.kind === 'published') return resolve(process.env.CONTENT ?? join(config.publicDir, 'content'))
  return fetchPaper({ source, site, ...options })
}

/** The present, or the moment that reproducible builds give (reproducible-builds.org, SOURCE_DATE_EPOCH in seconds). */
const buildMoment = (): Date =>
  new Date(process.env.SOURCE_DATE_EPOCH === undefined ? Date.now() : Number(process.env.SOURCE_DATE_EPOCH) * 1000)

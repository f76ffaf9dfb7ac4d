import { hash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite'
import { listLanguages } from '#languages/collected/locales.ts'
import type { FontsApi } from '../fonts/fontsPlugin.ts'
import type { Shell } from '../prerender/renderDocument.ts'
import { deferredCss } from '../prerender/deferredCss.ts'
import { parseShell } from '../prerender/parseShell.ts'
import { writeBundleFacts, type BundleFacts } from './bundleFacts.ts'

export type BundleOptions = {
  fingerprint: string
  out: string
  cache: string
  /** The name of the Vite environment that builds the same code for Node. */
  renderer: string
}

/** Builds the browser's bundle into the site's folder, and the same code for Node into the cache. */
export async function buildBundle(
  builder: ViteBuilder,
  { fingerprint, out, cache, renderer }: BundleOptions,
): Promise<BundleFacts> {
  const { base } = builder.config
  const { fontPreloads } = findFontsApi(builder.config)
  await rm(join(out, 'assets'), { recursive: true, force: true })
  const chunks = await buildEnvironment(builder, 'client')
  await buildEnvironment(builder, renderer)
  const page = parseShell(await readFile(join(out, 'index.html'), 'utf8'))
  const stylesheet = await readFile(join(out, page.stylesheet.slice(base.length)), 'utf8')
  const deferredStylesheet = base + (await writeDeferredCss(out, stylesheet))
  const facts = {
    fingerprint,
    shell: { ...page, modulePreloads: findModulePreloads(chunks, base), deferredStylesheet },
    stylesheet,
    preloads: Object.fromEntries(listLanguages().map((language) => [language, fontPreloads(language)])),
    files: (await readdir(join(out, 'assets'))).map((file) => `assets/${file}`),
  }
  await writeBundleFacts(cache, facts)
  return facts
}

async function buildEnvironment(builder: ViteBuilder, name: string): Promise<Rolldown.OutputChunk[]> {
  const environment = builder.environments[name]
  if (!environment) throw new Error(`there is no environment called ${name}`)
  const built = [await builder.build(environment)].flat()
  return built.flatMap((each) => ('output' in each ? each.output.filter((output) => output.type === 'chunk') : []))
}

async function writeDeferredCss(out: string, stylesheet: string): Promise<string> {
  const css = deferredCss(stylesheet)
  const file = `assets/late-${hash('md5', css, 'base64url').slice(0, 8)}.css`
  await writeFile(join(out, file), css)
  return file
}

/** The scripts that the app consists of. Requesting them together avoids request chains. */
function findModulePreloads(chunks: readonly Rolldown.OutputChunk[], base: string): Shell['modulePreloads'] {
  const withImports = ({ fileName, imports }: Rolldown.OutputChunk) => [...imports, fileName]
  const entries = new Set(chunks.filter(({ isEntry }) => isEntry).flatMap(withImports))
  const chunksOf = (ending: string) =>
    chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(ending)).flatMap(withImports)
  const addresses = (files: string[]) => [...new Set(files)].map((file) => base + file)
  const always = ['/startApp.tsx', '/paperI18n.ts', '/openPaper.tsx']
    .flatMap(chunksOf)
    .filter((file) => !entries.has(file))
  const byLanguage = listLanguages().map(
    (language) => [language, addresses(chunksOf(`/catalogues/${language}.json`))] as const,
  )
  return { all: addresses(always), byLanguage: Object.fromEntries(byLanguage) }
}

function findFontsApi(config: ResolvedConfig): FontsApi {
  const fonts: Plugin<FontsApi> | undefined = config.plugins.find((plugin) => plugin.name === 'jarida:fonts')
  if (!fonts?.api) throw new Error('the fonts plugin is not among the plugins')
  return fonts.api
}

import { hash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite'
import { listLanguages } from '#languages/collected/locales.ts'
import type { FontsApi } from '../fonts/fontsPlugin.ts'
import type { Shell } from '../prerender/documentOf.ts'
import { deferredCss } from '../prerender/deferredCss.ts'
import { shellOf } from '../prerender/shellOf.ts'
import { writeBundleFacts, type BundleFacts } from './bundleFacts.ts'

export type BundleOptions = {
  fingerprint: string
  out: string
  cache: string
  /** The environment that builds the same code for Node. */
  renderer: string
}

/** The browser's bundle into the site's folder, the same code for Node into the cache. */
export async function buildBundle(
  builder: ViteBuilder,
  { fingerprint, out, cache, renderer }: BundleOptions,
): Promise<BundleFacts> {
  const { base } = builder.config
  const { fontPreloads } = fontsApi(builder.config)
  await rm(join(out, 'assets'), { recursive: true, force: true })
  const chunks = await buildEnvironment(builder, 'client')
  await buildEnvironment(builder, renderer)
  const page = shellOf(await readFile(join(out, 'index.html'), 'utf8'))
  const stylesheet = await readFile(join(out, page.stylesheet.slice(base.length)), 'utf8')
  const lateStylesheet = base + (await writeLateCss(out, stylesheet))
  const facts = {
    fingerprint,
    shell: { ...page, ahead: aheadIn(chunks, base), lateStylesheet },
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

async function writeLateCss(out: string, stylesheet: string): Promise<string> {
  const css = deferredCss(stylesheet)
  const file = `assets/late-${hash('md5', css, 'base64url').slice(0, 8)}.css`
  await writeFile(join(out, file), css)
  return file
}

/** The scripts that the first one is going to ask for: known beforehand, they need not wait for one another. */
function aheadIn(chunks: readonly Rolldown.OutputChunk[], base: string): Shell['ahead'] {
  const first = chunks.filter(({ isEntry }) => isEntry)
  const withImports = ({ fileName, imports }: Rolldown.OutputChunk) => [...imports, fileName]
  const those = (ending: string) =>
    chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(ending)).flatMap(withImports)
  const addresses = (files: string[]) => [...new Set(files)].map((file) => base + file)
  const always = [...first.flatMap(({ imports }) => imports), ...those('/openPaper.tsx')]
  const catalogues = listLanguages().map(
    (language) => [language, addresses(those(`/catalogues/${language}.json`))] as const,
  )
  return { all: addresses(always), of: Object.fromEntries(catalogues) }
}

function fontsApi(config: ResolvedConfig): FontsApi {
  const fonts: Plugin<FontsApi> | undefined = config.plugins.find((plugin) => plugin.name === 'jarida:fonts')
  if (!fonts?.api) throw new Error('the fonts plugin is not among the plugins')
  return fonts.api
}

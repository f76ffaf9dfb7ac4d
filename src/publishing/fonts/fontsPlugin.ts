import { join } from 'node:path'
import { listFaces } from './listFaces.ts'
import { createFontFaceRules, type PlacedFace } from './createFontFaceRules.ts'
import { listFacesToPreload } from './listFacesToPreload.ts'
import { createLanguageRules } from './createLanguageRules.ts'
import { subsetFace } from './subsetFace.ts'
import type { Plugin } from 'vite'

/** What this plugin offers to other plugins through its `api`. */
export type FontsApi = {
  /**
   * The addresses of the fonts that the first view in a language needs, for preload links. They are known once the
   * browser's bundle is generated. A language set in system fonts has none.
   */
  fontPreloads: (language: string) => string[]
}

/**
 * `import 'virtual:jarida-fonts.css'`: the typography of every language (faces, sizes, leading), and the paper's
 * fonts for these languages: subsets of fonts from npm packages that Vite serves and emits as assets.
 */
export function fontsPlugin(languages: readonly string[]): Plugin<FontsApi> {
  const addresses = new Map<string, string>()
  const site = { base: '/', cache: '', isServed: false }
  return {
    name: 'jarida:fonts',
    api: { fontPreloads: (language) => listFacesToPreload(language).flatMap((name) => addresses.get(name) ?? []) },
    configResolved({ base, root, command }) {
      Object.assign(site, {
        base,
        cache: join(root, 'node_modules/.cache/jarida/fonts'),
        isServed: command === 'serve',
      })
    },
    resolveId: {
      filter: { id: /^virtual:jarida-fonts\.css$/u },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:jarida-fonts\.css$/u },
      handler: async () => {
        const rules = await writeStylesheet(site.cache, languages)
        // The development server preloads nothing, so optional faces would not be shown on a first view.
        return site.isServed ? rules.replaceAll('font-display: optional', 'font-display: swap') : rules
      },
    },
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).filter((output) => output.type === 'asset')
      for (const { names, fileName } of assets) addresses.set(names[0] ?? '', site.base + fileName)
    },
  }
}

/** Creates the faces one by one, because the subsetter has one memory. `no-inline` keeps small files out of the CSS. */
async function writeStylesheet(cache: string, languages: readonly string[]): Promise<string> {
  const placed: PlacedFace[] = []
  for (const face of listFaces(languages)) placed.push({ face, url: `${await subsetFace(face, cache)}?no-inline` })
  return `${createFontFaceRules(placed)}\n${createLanguageRules()}`
}

import { join } from 'node:path'
import { faces } from './faces.ts'
import { fontFaceRules } from './fontFaceRules.ts'
import { facesToPreload } from './facesToPreload.ts'
import { subsetFace } from './subsetFace.ts'
import type { Plugin } from 'vite'

/** What other plugins may ask of this one, through its `api`. */
export type FontsApi = {
  /**
   * Addresses of the fonts that the first view in this language needs, known once the browser's bundle is generated:
   * `<link rel="preload" as="font" type="font/woff2" crossorigin>`. None for a language that is set in system fonts.
   */
  fontPreloads: (language: string) => string[]
}

/** `import 'virtual:jarida-fonts.css'`: the paper's fonts, cut from npm packages, served and emitted by Vite as assets. */
export function fontsPlugin(): Plugin<FontsApi> {
  const addresses = new Map<string, string>()
  const site = { base: '/', cache: '', isServed: false }
  return {
    name: 'jarida:fonts',
    api: { fontPreloads: (language) => facesToPreload(language).flatMap((name) => addresses.get(name) ?? []) },
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
        const rules = await writeStylesheet(site.cache)
        // The development server preloads nothing, and would show system fonts on every first view.
        return site.isServed ? rules.replaceAll('font-display: optional', 'font-display: swap') : rules
      },
    },
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).filter((output) => output.type === 'asset')
      for (const { names, fileName } of assets) addresses.set(names[0] ?? '', site.base + fileName)
    },
  }
}

/** One after the other: the subsetter is one piece of memory. Small files stay files too, or every page would carry them. */
async function writeStylesheet(cache: string): Promise<string> {
  const placed = []
  for (const face of faces) placed.push({ face, url: `${await subsetFace(face, cache)}?no-inline` })
  return fontFaceRules(placed)
}

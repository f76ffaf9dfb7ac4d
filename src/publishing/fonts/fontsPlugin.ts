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

/** `import 'virtual:jarida-fonts.css'`: the paper's fonts, cut from npm packages and served or emitted by Vite as any asset is. */
export function fontsPlugin(): Plugin<FontsApi> {
  const addresses = new Map<string, string>()
  const paths = { base: '/', cache: '' }
  return {
    name: 'jarida:fonts',
    api: { fontPreloads: (language) => facesToPreload(language).flatMap((name) => addresses.get(name) ?? []) },
    configResolved({ base, root }) {
      paths.base = base
      paths.cache = join(root, 'node_modules/.cache/jarida/fonts')
    },
    resolveId: {
      filter: { id: /^virtual:jarida-fonts\.css$/u },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: /^\0virtual:jarida-fonts\.css$/u },
      handler: () => writeStylesheet(paths.cache),
    },
    generateBundle(_options, bundle) {
      const assets = Object.values(bundle).filter((output) => output.type === 'asset')
      for (const { names, fileName } of assets) addresses.set(names[0] ?? '', paths.base + fileName)
    },
  }
}

/** One after the other: the subsetter is a single piece of WebAssembly memory. Small files too stay files, or every language would carry them. */
async function writeStylesheet(cache: string): Promise<string> {
  const placed = []
  for (const face of faces) placed.push({ face, url: `${await subsetFace(face, cache)}?no-inline` })
  return fontFaceRules(placed)
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { withoutStack } from '../files/withoutStack.ts'
import { securityHeaders } from '../hosting/securityHeaders.ts'
import { createHost } from './createHost.ts'

type Options = {
  languages: readonly string[]
  /** Origins other than the site's own that stories are fetched from. */
  sources?: readonly string[]
}

/**
 * `npm run preview`: serves the finished site as a well-configured host would. No request reaches Vite's own
 * handlers.
 */
export function previewPlugin({ languages, sources = [] }: Options): Plugin {
  return {
    name: 'jarida:preview',
    configurePreviewServer({ config, middlewares }) {
      const root = resolve(config.root, config.build.outDir)
      if (!existsSync(root)) throw withoutStack(new Error(`${root} does not exist: npm run build makes it`))
      middlewares.use(createHost({ root, base: config.base, languages, headers: securityHeaders(sources) }))
    },
  }
}

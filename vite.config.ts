import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { scopedClassName } from './src/publishing/bundle/scopedClassName.ts'
import { treeShakeReactRouter } from './src/publishing/bundle/treeShakeReactRouter.ts'
import { fontsPlugin } from './src/publishing/fonts/fontsPlugin.ts'
import { liveContentPlugin } from './src/publishing/live/liveContentPlugin.ts'
import { malformedAddressPlugin } from './src/publishing/live/malformedAddressPlugin.ts'
import { previewPlugin } from './src/publishing/preview/previewPlugin.ts'
import { publishPlugin } from './src/publishing/publishPlugin.ts'
import { checkContentFolder } from './src/publishing/source/checkContentFolder.ts'
import { findProjectPaper } from './src/publishing/source/findProjectPaper.ts'
import { sitePlugin } from './src/publishing/source/sitePlugin.ts'
import { sourceOrigins } from './src/publishing/source/sourceOrigins.ts'
import { resolveSite } from './src/publishing/source/resolveSite.ts'

export default defineConfig(async ({ isPreview }) => {
  checkContentFolder(process.env)
  const paper = findProjectPaper(process.env)
  const site = isPreview === true ? paper.site : await resolveSite(paper.site, paper.tryOut)
  return {
    base: process.env.BASE ?? '/',
    build: { outDir: paper.out },
    css: { modules: { generateScopedName: scopedClassName } },
    plugins: [
      react(),
      treeShakeReactRouter(),
      fontsPlugin(site.languages),
      sitePlugin(site),
      site.source.kind === 'published' && liveContentPlugin({ ...paper, site }),
      malformedAddressPlugin(),
      publishPlugin({ ...paper, site }),
      previewPlugin({ languages: site.languages, sources: sourceOrigins(site, paper.tryOut) }),
    ],
    server: {
      host: '127.0.0.1',
      open: process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY),
    },
    preview: { host: '127.0.0.1' },
  }
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fontsPlugin } from './src/publishing/fonts/fontsPlugin.ts'
import { liveContentPlugin } from './src/publishing/live/liveContentPlugin.ts'
import { previewPlugin } from './src/publishing/preview/previewPlugin.ts'
import { publishPlugin } from './src/publishing/publishPlugin.ts'
import { sitePlugin } from './src/publishing/source/sitePlugin.ts'
import { originsOf } from './src/publishing/source/originsOf.ts'
import { siteOfSource } from './src/publishing/source/siteOfSource.ts'
import { site as ownSite } from './src/site.ts'

// SOURCE=https://example.org tries a site out as the paper's source.
const tryOut = process.env.SOURCE

export default defineConfig(async ({ isPreview }) => {
  const site = isPreview === true ? ownSite : await siteOfSource(ownSite, tryOut)
  const { kind } = site.source
  return {
    base: process.env.BASE ?? '/',
    plugins: [
      react(),
      fontsPlugin(),
      sitePlugin(site),
      kind === 'published' &&
        liveContentPlugin({ languages: site.languages, sections: site.sections.map(({ id }) => id) }),
      publishPlugin(site),
      previewPlugin({ sources: originsOf(site, tryOut) }),
    ],
    server: {
      host: '127.0.0.1',
      open: process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY),
    },
    preview: { host: '127.0.0.1' },
  }
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fontsPlugin } from './src/publishing/fonts/fontsPlugin.ts'
import { liveContentPlugin } from './src/publishing/liveContentPlugin.ts'
import { previewPlugin } from './src/publishing/preview/previewPlugin.ts'
import { publishPlugin } from './src/publishing/publishPlugin.ts'
import { site } from './src/site.ts'

export default defineConfig({
  base: process.env.BASE ?? '/',
  plugins: [react(), fontsPlugin(), liveContentPlugin({ languages: site.languages, sections: site.sections.map(({ id }) => id) }), publishPlugin(site), previewPlugin()],
  server: { host: '127.0.0.1', open: process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) },
  preview: { host: '127.0.0.1' },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { liveContentPlugin } from './src/publishing/liveContentPlugin.ts'
import { site } from './src/site.ts'

export default defineConfig({
  plugins: [react(), liveContentPlugin({ languages: site.languages, sections: site.sections.map(({ id }) => id) })],
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
})

import { preview } from 'vite'
import { previewPlugin } from '../../../src/publishing/preview/previewPlugin.ts'

/** Serves a folder on a free port as `npm run preview` does, so that all compared pages have the same host. */
export async function serveFolder(folder: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0, open: false },
    plugins: [previewPlugin({ languages: [] })],
  })
  const address = server.httpServer.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

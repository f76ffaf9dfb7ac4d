import { relative } from 'node:path'
import type { ViteDevServer } from 'vite'
import { isArticlePath } from '../articles/isArticlePath.ts'

/** Restarts the server at the newsroom's first article, because it then has to show the newsroom's own paper. */
export function restartOnFirstArticle(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder)
  server.watcher.on('add', (path) => {
    if (isArticlePath(relative(folder, path))) void server.restart()
  })
}

import { relative } from 'node:path'
import type { ViteDevServer } from 'vite'
import { isArticlePath } from '../articles/isArticlePath.ts'

/** Restarts the server when a first article is saved in the newsroom's folder: the restart turns to its own paper. */
export function restartOnFirstArticle(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder)
  server.watcher.on('add', (path) => {
    if (isArticlePath(relative(folder, path))) void server.restart()
  })
}

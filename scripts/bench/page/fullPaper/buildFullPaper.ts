import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { runMeasured } from '../../build/runMeasured.ts'
import { writeFullPaper } from './writeFullPaper.ts'

const project = join(import.meta.dirname, '../../../..')
const BUILD_TIMEOUT_S = 900

/** What the project's own cache holds that does not depend on the paper: pictures and fonts take a minute to make. */
const SHARED_CACHES = ['media', 'fonts']

/** Writes and builds a paper whose front has 60 stories, into a folder. Returns the folder of its pages. */
export async function buildFullPaper(folder: string): Promise<string> {
  const paths = { content: join(folder, 'content'), out: join(folder, 'out'), cache: join(folder, 'cache') }
  writeFullPaper(paths.content)
  for (const name of SHARED_CACHES) {
    const made = join(project, 'node_modules/.cache/jarida', name)
    if (existsSync(made)) cpSync(made, join(paths.cache, name), { recursive: true })
  }
  const script = join(project, 'node_modules/vite/bin/vite.js')
  const args = ['build', '--config', join(import.meta.dirname, 'vite.config.ts'), '--outDir', paths.out]
  const environment = { CONTENT: paths.content, JARIDA_CACHE: paths.cache, NODE_ENV: 'production' }
  await runMeasured({ script, args, environment, cwd: project }, BUILD_TIMEOUT_S)
  return paths.out
}

import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const project = join(import.meta.dirname, '../../..')

/** A newsroom's paper: the two things that a newsroom replaces, `site.ts` and `content`. */
const paper = join(import.meta.dirname, '../paper')

const NOT_COPIED = new Set(['node_modules', '.git', 'dist', 'test-results', 'playwright-report'])

/** A copy of the project that a newsroom made its own. */
export type NewsroomCopy = {
  folder: string
  /** Environment variables of a newsroom: those that choose the sample paper are not among them. */
  env: NodeJS.ProcessEnv
  /** Runs a package's command in the copy and returns what it printed; rejects where it fails. */
  run: (packageFile: string, ...args: string[]) => Promise<string>
  remove: () => void
}

export function createNewsroomCopy(): NewsroomCopy {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-clone-'))
  cpSync(project, folder, { recursive: true, filter: (path) => !NOT_COPIED.has(basename(path)) })
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
  rmSync(join(folder, 'public/content'), { recursive: true, force: true })
  cpSync(join(paper, 'content'), join(folder, 'public/content'), { recursive: true })
  cpSync(join(paper, 'site.ts'), join(folder, 'src/site.ts'))
  const env = newsroomEnvironment(folder)
  return {
    folder,
    env,
    run: (packageFile, ...args) => run(folder, env, [join('node_modules', packageFile), ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/** Set by `npm test` or by vitest, which a newsroom's own terminal does not have. */
const NOT_PASSED_ON = /^(?:JARIDA_PAPER|CONTENT|SOURCE|BASE|NODE_ENV|MODE|DEV|PROD|SSR|TEST|VITEST\w*)$/u

/** The project's cache is not used, because its own builds may run at the same time. */
function newsroomEnvironment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name))
  return { ...Object.fromEntries(kept), JARIDA_CACHE: join(folder, 'test-results/cache'), BROWSER: 'none' }
}

async function run(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<string> {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 2 ** 26 } as const
  try {
    return (await promisify(execFile)(process.execPath, args, options)).stdout
  } catch (error) {
    const output = error instanceof Object && 'stdout' in error ? String(error.stdout).slice(-4000) : ''
    throw new Error(`${args.join(' ')} failed in the copy:\n${output}`, { cause: error })
  }
}

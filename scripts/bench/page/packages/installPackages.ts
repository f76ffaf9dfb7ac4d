import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname

/**
 * Installs the packages of this folder if they are missing and returns where they are. They are not in the project's
 * own package.json, because nobody needs them who does not run these benches.
 */
export function installPackages(): string {
  const modules = join(folder, 'node_modules')
  if (!existsSync(join(modules, 'lighthouse')) || !existsSync(join(modules, 'web-vitals'))) {
    const args = ['install', '--no-package-lock', '--no-audit', '--no-fund']
    execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return modules
}

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../../..')
const site = join(import.meta.dirname, 'astro')

/** What the Astro site needs from its environment besides the articles: the sources that all builds share. */
export const ASTRO_ENVIRONMENT = { BENCH: import.meta.dirname, ASTRO_TELEMETRY_DISABLED: '1' }

/**
 * Copies the Astro site into the ignored cache and installs its packages, which the project itself does not need.
 * Returns the folder; undefined if they cannot be installed, such as without a network.
 */
export function prepareAstro(): string | undefined {
  const folder = join(project, 'node_modules/.cache/jarida-bench/astro')
  mkdirSync(folder, { recursive: true })
  cpSync(site, folder, { recursive: true })
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline']
  const { status } = spawnSync('npm', install, { cwd: folder, stdio: 'ignore' })
  return status === 0 ? folder : undefined
}

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtSite } from './builtSite.ts'
import { freePort } from './freePort.ts'

const project = join(import.meta.dirname, '../../..')

/** Debian keeps nginx where only root's PATH leads. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin` }

/** Whether this machine has nginx. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v'], { env }).status === 0

/** Serves dist with deploy/nginx.conf on a free port of this machine; everything nginx writes is in a folder of its own. */
export async function startNginx(): Promise<{ address: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-nginx-'))
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder))
  writeFileSync(join(folder, 'site.conf'), siteConfig(port))
  const nginx = (...words: string[]) =>
    execFileSync('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), ...words], { env, stdio: 'pipe' })
  // It goes into the background once it listens.
  nginx()
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      nginx('-s', 'stop')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The configuration as it is deployed, but for where it listens and where the site is. */
function siteConfig(port: number): string {
  const config = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8')
  return config
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('root /var/www/jarida;', `root "${builtSite}";`)
}

function mainConfig(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  // Started by root, its workers would be somebody who cannot see a home folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `${user} worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { access_log off; ${temporary} include site.conf; }`
}

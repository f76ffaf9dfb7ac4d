import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtSite } from './builtSite.ts'
import { findFreePort } from './findFreePort.ts'

const project = join(import.meta.dirname, '../../..')

/** Debian installs nginx in a folder that only root's PATH contains. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin` }

/** Whether this machine has nginx. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v'], { env }).status === 0

const SHIPPED = readFileSync(join(project, 'deploy/nginx.conf'), 'utf8')

type Nginx = { address: string; pid: number; stop: () => void }

type Options = {
  /** The folder of the site. */
  root?: string
  /** A server like that of deploy/nginx.conf: its port and its root are replaced. */
  config?: string
}

/** Serves a site with nginx on a free port. All that nginx writes is in a temporary folder. */
export async function startNginx({ root = builtSite, config = SHIPPED }: Options = {}): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-nginx-'))
  const port = await findFreePort()
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(folder))
  writeFileSync(join(folder, 'site.conf'), siteConfig(config, port, root))
  const nginx = (...words: string[]) =>
    execFileSync('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), ...words], { env, stdio: 'pipe' })
  // It returns once the server listens in the background.
  nginx()
  return {
    address: `http://127.0.0.1:${port}/`,
    pid: Number(readFileSync(join(folder, 'pid'), 'utf8')),
    stop: () => {
      nginx('-s', 'stop')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const siteConfig = (config: string, port: number, root: string): string =>
  config
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('listen [::]:80;', '')
    .replace('root /var/www/jarida;', `root "${root}";`)
    .replace('/etc/nginx/jarida-moved', `${root}/_moved`)

function mainConfig(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  // Workers of an nginx that root starts run as a user who may not read a home folder.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return [
    user,
    `worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log; events {}`,
    `http { access_log off; sendfile on; tcp_nopush on; ${temporary} include site.conf; }`,
  ].join('\n')
}

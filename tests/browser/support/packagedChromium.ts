import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import * as v from 'valibot'

const modules = join(import.meta.dirname, '../../../node_modules')
const home = join(modules, '@sparticuz/chromium')

/**
 * How to start the Chromium that comes inside @sparticuz/chromium, with the libraries and the one font it brings. The arguments that the package proposes stay out: they switch web security off and make it a single process.
 */
export function packagedChromium(): LaunchOptions {
  const folder = unpackedFolder()
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** Unpacks it, once for all workers and later runs. It is built aside, so that a run which was cut off leaves nothing half done. */
export function unpackChromium(): void {
  const folder = unpackedFolder()
  if (existsSync(folder)) return
  const aside = `${folder}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  unpackInto(aside)
  writeFileSync(join(aside, 'fonts.conf'), fontsOf(folder))
  renameSync(aside, folder)
}

function unpackedFolder(): string {
  const { version } = v.parse(
    v.object({ version: v.string() }),
    JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')),
  )
  return join(modules, '.cache', `chromium-${version}`)
}

/** In a process of its own: the package writes to TMPDIR, and brings its libraries only where it believes to be on AWS Lambda. */
function unpackInto(folder: string): void {
  const code = "import chromium from '@sparticuz/chromium'\nawait chromium.executablePath()"
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: modules, env, stdio: 'inherit' })
}

/** The package's own fonts.conf knows only the paths of AWS Lambda. */
function fontsOf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`
}

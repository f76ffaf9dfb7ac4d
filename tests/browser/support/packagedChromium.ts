import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LaunchOptions } from '@playwright/test'
import * as v from 'valibot'

const modules = join(import.meta.dirname, '../../../node_modules')
const home = join(modules, '@sparticuz/chromium')

/**
 * How to start the Chromium inside @sparticuz/chromium, with the libraries and the font of that package. Its own
 * arguments are not used: they switch web security off and run everything in a single process.
 */
export function packagedChromium(): LaunchOptions {
  const folder = unpackedFolder()
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  }
}

/** Unpacks it once for all workers and later runs. The final rename keeps interrupted runs harmless. */
export function unpackChromium(): void {
  const folder = unpackedFolder()
  if (existsSync(folder)) return
  const temporary = `${folder}.${process.pid}`
  try {
    mkdirSync(temporary, { recursive: true })
    unpackInto(temporary)
    writeFileSync(join(temporary, 'fonts.conf'), fontsConfig(folder))
    renameSync(temporary, folder)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    // Another run may have unpacked it at the same time.
    if (!existsSync(folder)) throw error
  }
}

function unpackedFolder(): string {
  return join(modules, '.cache', `chromium-${packageVersion()}`)
}

/** Playwright's configuration needs a path also where the package is missing; checkBrowser then says so. */
function packageVersion(): string {
  const file = join(home, 'package.json')
  if (!existsSync(file)) return 'missing'
  return v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync(file, 'utf8'))).version
}

/** A process of its own, because the package reads TMPDIR once, and unpacks its libraries only for AWS Lambda. */
function unpackInto(folder: string): void {
  const code = "import chromium from '@sparticuz/chromium'\nawait chromium.executablePath()"
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: modules, env, stdio: 'pipe' })
}

/** Replaces the fonts.conf of the package, which has the paths of AWS Lambda. */
function fontsConfig(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`
}

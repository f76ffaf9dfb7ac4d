import { existsSync } from 'node:fs'
import { chromium, firefox, webkit, type LaunchOptions } from '@playwright/test'
import { packagedChromium } from './packagedChromium.ts'

/** Where a Chromium comes from: Playwright's own download, this system, or the npm package. */
export type Supply = 'playwright' | 'system' | 'package'

const systemPaths = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The first supply that this machine has; the environment's JARIDA_BROWSER names another (playwright, system or package). */
export function chromiumSupply(): Supply {
  const asked = process.env['JARIDA_BROWSER']
  if (asked === 'playwright' || asked === 'system' || asked === 'package') return asked
  if (existsSync(chromium.executablePath())) return 'playwright'
  return systemChromium() === undefined ? 'package' : 'system'
}

/** How Playwright starts that Chromium. */
export function chromiumLaunch(): LaunchOptions {
  const supply = chromiumSupply()
  if (supply === 'playwright') return {}
  return supply === 'package'
    ? packagedChromium()
    : { executablePath: systemChromium() ?? 'no Chromium on this system' }
}

/** The other engines that take part: those whose builds Playwright has downloaded. */
export function otherEngines(): ('firefox' | 'webkit')[] {
  const engines = [
    ['firefox', firefox],
    ['webkit', webkit],
  ] as const
  return engines.filter(([, engine]) => existsSync(engine.executablePath())).map(([name]) => name)
}

function systemChromium(): string | undefined {
  return systemPaths.find((path) => existsSync(path))
}

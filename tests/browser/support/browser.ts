import { existsSync } from 'node:fs'
import { chromium, firefox, webkit, type LaunchOptions } from '@playwright/test'
import { packagedChromium } from './packagedChromium.ts'

/** Where Chromium comes from: Playwright's own download, this system, or the npm package. */
type Supply = 'playwright' | 'system' | 'package'

const systemPaths = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The first supply that this machine has, or the one that JARIDA_BROWSER names. */
export function chromiumSupply(): Supply {
  const wanted = process.env['JARIDA_BROWSER']
  if (wanted === 'playwright' || wanted === 'system' || wanted === 'package') return wanted
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

/** The other engines to test in: those that Playwright has downloaded. */
export function findOtherEngines(): ('firefox' | 'webkit')[] {
  const engines = [
    ['firefox', firefox],
    ['webkit', webkit],
  ] as const
  return engines.filter(([, engine]) => existsSync(engine.executablePath())).map(([name]) => name)
}

function systemChromium(): string | undefined {
  return systemPaths.find((path) => existsSync(path))
}

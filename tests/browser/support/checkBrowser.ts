import { stripVTControlCharacters } from 'node:util'
import { chromium } from '@playwright/test'
import { withoutStack } from '#publishing/files/withoutStack.ts'
import { chromiumLaunch, chromiumSupply } from './browser.ts'
import { unpackChromium } from './packagedChromium.ts'

const SUPPLIES = {
  playwright: "Playwright's own Chromium",
  system: "this system's Chromium",
  package: 'the Chromium of the npm package @sparticuz/chromium',
}

/** Opens and closes the browser of the tests. Throws an Error that says what to do if it cannot be opened. */
export async function checkBrowser(): Promise<void> {
  try {
    if (chromiumSupply() === 'package') unpackChromium()
    const browser = await chromium.launch(chromiumLaunch())
    await browser.close()
  } catch (error) {
    throw withoutStack(new Error(explain(error)))
  }
}

const MAX_REASON_LINES = 4
const REASON = /error|cannot|not found|no such|doesn't exist|denied|exitCode|ENOENT|EACCES|ENOSPC/iu
/** What Playwright puts before a line of the browser. */
const PREFIX = /^\s*(?:- )?(?:\[pid=\d+\])?(?:\[err\])?\s*(?:browserType\.launch: )?/u
const OF_PLAYWRIGHT = /trying to kill/u

function explain(error: unknown): string {
  const lines = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .split('\n')
    .map((line) => line.replace(PREFIX, ''))
    .filter((line) => REASON.test(line) && !OF_PLAYWRIGHT.test(line))
  return [
    `The browser tests did not run: ${SUPPLIES[chromiumSupply()]} could not be opened.`,
    ...[...new Set(lines)].slice(0, MAX_REASON_LINES).map((line) => `  ${line}`),
    'Any of these helps:',
    '  npm ci                                                  brings the packaged Chromium (Linux on x86-64)',
    '  npx playwright install --with-deps chromium             downloads one, for every system',
    '  CHROMIUM_PATH=/path/to/chromium npm run browser         names one that is installed',
    '  JARIDA_BROWSER=package (or system, or playwright)       chooses between several',
  ].join('\n')
}

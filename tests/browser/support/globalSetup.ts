import { chromiumSupply } from './browser.ts'
import { unpackChromium } from './packagedChromium.ts'

/** Runs once, before the first worker starts. */
export default function globalSetup(): void {
  if (chromiumSupply() === 'package') unpackChromium()
}

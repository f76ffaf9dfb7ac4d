import { findProjectPaper } from '#publishing/source/findProjectPaper.ts'
import { chromiumSupply } from './browser.ts'
import { unpackChromium } from './packagedChromium.ts'

/** Runs once, before the first worker starts. */
export default function globalSetup(): void {
  if (findProjectPaper(process.env).notice === undefined) {
    throw new Error(
      'These tests visit the sample paper. Set JARIDA_PAPER=sample, then npm run build && npm run browser',
    )
  }
  if (chromiumSupply() === 'package') unpackChromium()
}

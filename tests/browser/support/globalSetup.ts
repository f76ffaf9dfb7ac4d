import { findProjectPaper } from '#publishing/source/findProjectPaper.ts'
import { withoutStack } from '#publishing/files/withoutStack.ts'
import { checkBrowser } from './checkBrowser.ts'

/** Runs once, before the first worker starts. */
export default async function globalSetup(): Promise<void> {
  if (findProjectPaper(process.env).notice === undefined) {
    throw withoutStack(
      new Error('These tests visit the sample paper. Set JARIDA_PAPER=sample, then npm run build && npm run browser'),
    )
  }
  await checkBrowser()
}

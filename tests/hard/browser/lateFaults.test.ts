import { lateFaults } from '../../browser/support/lateFaults.ts'
import { lateTrials } from '../../browser/support/lateTrials.ts'
import { test } from '../../browser/support/sharedContext.ts'

/** Content of another version is JSON, and half a stylesheet is one. */
const without: Record<string, RegExp> = {
  'the words of another language': /newer|older/u,
  'the late stylesheet': /newer|older|half/u,
  'the app itself': /newer|older/u,
}

for (const [file, tryFault] of Object.entries(lateTrials)) {
  for (const fault of Object.keys(lateFaults).filter((name) => !without[file]?.test(name))) {
    test(`${fault} for ${file}: the reader gets a page to read`, ({ page }) => tryFault(page, fault))
  }
}

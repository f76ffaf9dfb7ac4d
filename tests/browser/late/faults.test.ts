import { lateTrials } from '../support/lateTrials.ts'
import { test } from '../support/sharedContext.ts'

/** Those that differ in what the app does; tests/hard/browser/lateFaults.test.ts tries all. */
const faults = {
  'the words of another language': ['no connection', 'a 404', 'a page instead'],
  'the content of a story': [
    'a 503',
    'a page instead',
    'half a file',
    'content of a newer version',
    'a block that only a newer app knows',
  ],
  'the late stylesheet': ['a reset connection', 'a page instead'],
  'the app itself': ['a 404', 'half a file'],
}

for (const [file, names] of Object.entries(faults)) {
  for (const fault of names) {
    test(`${fault} for ${file}: the reader gets a page to read`, ({ page }) => lateTrials[file]?.(page, fault))
  }
}

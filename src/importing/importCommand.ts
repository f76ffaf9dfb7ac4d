import { FormatError } from '#formats/parsing/errors.ts'
import { exitStatus } from './importReport.ts'
import { UsageError } from './settings/importSettings.ts'
import { readSettings, USAGE } from './settings/readSettings.ts'
import { reportText } from './reportText.ts'
import { runImport, type OnProgress } from './runImport.ts'

/** Where the command writes: the report, and beside it what happens on the way. */
export type Output = { say: (text: string) => void; tell: (text: string) => void }

/** Runs the command with these words. Returns its exit status. */
export async function importCommand(words: readonly string[], { say, tell }: Output): Promise<0 | 1 | 2> {
  if (words.includes('--help')) {
    say(USAGE)
    return 0
  }
  try {
    const settings = readSettings(words)
    const reports = await runImport(settings, progressTeller(tell))
    say(
      settings.asJson
        ? JSON.stringify(reports, undefined, 2)
        : `${reportText(reports)}${settings.isDryRun ? '\n\nNothing was written (--dry-run).' : ''}`,
    )
    return exitStatus(reports)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FormatError)) throw error
    tell(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message)
    return 2
  }
}

const SILENT_FOR_MS = 2000
const EVERY_MS = 1000

/** A line now and then, of work that takes long. */
function progressTeller(tell: (text: string) => void): OnProgress {
  const started = performance.now()
  let told = started
  return (done, of) => {
    const now = performance.now()
    if (now - started < SILENT_FOR_MS || now - told < EVERY_MS || done === of) return
    told = now
    tell(`${done} of ${of}`)
  }
}

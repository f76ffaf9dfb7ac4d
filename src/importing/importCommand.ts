import { FormatError } from '#formats/parsing/errors.ts'
import { exitStatus } from './importReport.ts'
import { UsageError } from './settings/importSettings.ts'
import { readSettings, USAGE } from './settings/readSettings.ts'
import { formatReport } from './formatReport.ts'
import { runImport, type OnProgress } from './runImport.ts'

/** Where the command writes: the report to `print`, progress and errors to `printError`. */
type Output = { print: (text: string) => void; printError: (text: string) => void }

/** Runs the command with its arguments. Returns its exit status. */
export async function importCommand(args: readonly string[], { print, printError }: Output): Promise<0 | 1 | 2> {
  if (args.includes('--help')) {
    print(USAGE)
    return 0
  }
  try {
    const settings = readSettings(args)
    const reports = await runImport(settings, createProgressPrinter(printError))
    print(
      settings.asJson
        ? JSON.stringify(reports, undefined, 2)
        : `${formatReport(reports)}${settings.isDryRun ? '\n\nNothing was written (--dry-run).' : ''}`,
    )
    return exitStatus(reports)
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FormatError)) throw error
    printError(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message)
    return 2
  }
}

const SILENT_FOR_MS = 2000
const INTERVAL_MS = 1000

/** Prints progress about once a second, from the third second on. */
function createProgressPrinter(print: (text: string) => void): OnProgress {
  const startedAt = performance.now()
  let printedAt = startedAt
  return (done, of) => {
    const now = performance.now()
    if (now - startedAt < SILENT_FOR_MS || now - printedAt < INTERVAL_MS || done === of) return
    printedAt = now
    print(`${done} of ${of}`)
  }
}

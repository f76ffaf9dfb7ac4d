import { printableText } from '#article/text/printableText.ts'
import { countWritten, formatDeployList } from '../build/deployList.ts'
import { createPagePool } from '../build/publishPaper.ts'
import type { Publication } from '../build/published.ts'
import type { PublishOptions } from '../build/publishOptions.ts'
import { createPublisher, type Publisher } from './createPublisher.ts'
import { watchContent } from './watchContent.ts'

/** A file is empty for a moment while it is saved, and several files of one copy belong together. */
const DELAY_MS = 50

/** How often it looks whether a story is due: a timer that waits for hours is late after the machine has slept. */
const CLOCK_INTERVAL_MS = 1000

/** How often the whole folder is compared, because a system that is busy loses reports of saved files. */
const SCAN_INTERVAL_MS = 5 * 60_000

const MAX_NAMED_FILES = 5

/** Publishes the paper, then every change of its content folder, until the process is told to end. */
export async function stayResident(createOptions: () => PublishOptions): Promise<void> {
  const { paths, print } = createOptions()
  const publisher = createPublisher({
    createOptions,
    createPool: () => createPagePool(createOptions()),
    onPublished: (publication, files, seconds) => {
      for (const line of describePublication(publication, files, seconds)) print(printableText(line))
    },
    onProblem: (error) => print(printableText(error instanceof Error ? error.message : String(error))),
  })
  const queue = createQueue(publisher)
  const unwatch = watchContent(paths.content, (saved) => queue.add(saved === 'anything' ? saved : saved.files))
  const clock = setInterval(() => publisher.isDue() && queue.add([]), CLOCK_INTERVAL_MS)
  const scan = setInterval(() => queue.add('anything'), SCAN_INTERVAL_MS)
  queue.add('anything')
  await untilTold()
  for (const timer of [clock, scan]) clearInterval(timer)
  unwatch()
  await queue.end()
  await publisher.close()
  print('publish: ended')
}

/** Collects what was saved and publishes it after a moment. Publications never overlap. */
function createQueue(publisher: Publisher) {
  let saved = new Set<string>()
  let isAnything = false
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let isWaiting = false
  const publishSaved = async (): Promise<void> => {
    isWaiting = false
    const files = isAnything ? 'anything' : saved
    saved = new Set()
    isAnything = false
    await publisher.publish(files)
  }
  return {
    add: (files: readonly string[] | 'anything') => {
      if (files === 'anything') isAnything = true
      else for (const file of files) saved.add(file)
      clearTimeout(timer)
      if (isWaiting) return
      timer = setTimeout(() => {
        isWaiting = true
        running = running.then(publishSaved)
      }, DELAY_MS)
    },
    /** Waits for the publication that is running. */
    end: async () => {
      clearTimeout(timer)
      await running
    },
  }
}

function describePublication({ deploy }: Publication, files: readonly string[], seconds: number): string[] {
  if (countWritten(deploy) + deploy.removed.length === 0) return []
  const named = files.length === 0 ? 'the paper' : files.slice(0, MAX_NAMED_FILES).join(', ')
  return [`published in ${seconds.toFixed(2)} s: ${named}`, formatDeployList(deploy)]
}

/** Resolves at the first SIGINT (Ctrl+C) or SIGTERM; a second one ends the process at once, as usual. */
const untilTold = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })

type Attempt = {
  /** Returns what keeps the files from being published, and publishes them all otherwise. */
  tryFiles: (files: readonly string[]) => Promise<unknown>
  /** The files that could not be published until now, which is changed. */
  failed: Set<string>
  onProblem: (error: unknown) => void
}

/**
 * Publishes files together, or one by one where one of them has a fault, so that it keeps back nothing else. Files that
 * failed before are tried again, because what they lack may have come; their fault is reported once.
 */
export async function publishTolerantly(files: readonly string[], attempt: Attempt): Promise<void> {
  const { tryFiles, failed, onProblem } = attempt
  for (const file of files) failed.delete(file)
  const waiting = [...failed]
  const error = await tryFiles(files)
  if (error !== undefined && files.length === 0) onProblem(error)
  if (error !== undefined) await tryEach(files, attempt)
  await tryEach(waiting, attempt)
}

async function tryEach(files: readonly string[], { tryFiles, failed, onProblem }: Attempt): Promise<void> {
  for (const file of files) {
    const error = await tryFiles([file])
    if (error !== undefined && !failed.has(file)) onProblem(error)
    if (error === undefined) failed.delete(file)
    else failed.add(file)
  }
}

/** How many requests wait because the host asked for time (429 or 503 with Retry-After). */
let waiting = 0

const listeners = new Set<() => void>()

export const isHostBusy = (): boolean => waiting > 0

export function subscribeToBusyHost(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

/** Waits as long as a busy host asked for; meanwhile `isHostBusy` is true. */
export async function waitForBusyHost(milliseconds: number): Promise<void> {
  count(1)
  await new Promise((resolve) => void setTimeout(resolve, milliseconds))
  count(-1)
}

function count(change: number): void {
  waiting += change
  for (const onChange of listeners) onChange()
}

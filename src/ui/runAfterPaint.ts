/**
 * Runs a callback after the next frame is painted and returns a function that cancels it. In a background tab it runs
 * when the reader comes back to the tab.
 */
export function runAfterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}

import { useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { runAfterPaint } from '#ui/runAfterPaint.ts'

/**
 * Whether the deferred parts of a page may be rendered. A page opened by a link renders its top first and the rest
 * after the first paint, which halves the time until it appears on a slow phone. A prerendered page, a page reached by
 * Back and an address with a fragment render everything at once.
 *
 * The rest is not rendered in a transition: when another page interrupts it, React drops what it has created so far,
 * and Chromium keeps a picture with a `srcset` that was never inserted until the tab is closed.
 */
export function useDeferredRender(): boolean {
  const isPush = useNavigationType() === 'PUSH'
  const { hash } = useLocation()
  const [isReady, setIsReady] = useState(!isPush || hash !== '' || document.hidden)
  useEffect(() => (isReady ? undefined : runAfterPaint(() => setIsReady(true))), [isReady])
  return isReady
}

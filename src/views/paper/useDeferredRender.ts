import { startTransition, useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { afterPaint } from '#ui/afterPaint.ts'

/**
 * Whether the page is to be there from its first word to its last. One that is opened from another shows its head first, and the rest is made
 * once that is painted: on a slow phone it is there in half the time. A finished page, or one that is come back to, is whole at once.
 */
export function useDeferredRender(): boolean {
  const isOpened = useNavigationType() === 'PUSH'
  const { hash } = useLocation()
  const [isDeferredReady, setWhole] = useState(!isOpened || hash !== '' || document.hidden)
  useEffect(
    () => (isDeferredReady ? undefined : afterPaint(() => startTransition(() => setWhole(true)))),
    [isDeferredReady],
  )
  return isDeferredReady
}

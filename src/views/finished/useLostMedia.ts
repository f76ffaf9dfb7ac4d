import { useEffect, type RefObject } from 'react'
import { showFailure } from '../article/body/showFailure.ts'
import { showBlank } from '../media/showBlank.ts'

/** Does for the pictures and players of a finished page what React does for its own when they cannot be loaded. */
export function useLostMedia(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = main.current
    if (!element) return undefined
    const handleError = ({ target }: Event) => {
      if (target instanceof HTMLImageElement) replaceIfForeign(target)
      if (target instanceof HTMLMediaElement) showFailure(target)
    }
    for (const picture of element.querySelectorAll('img')) if (isLost(picture)) replaceIfForeign(picture)
    element.addEventListener('error', handleError, { capture: true })
    return () => element.removeEventListener('error', handleError, { capture: true })
  }, [main])
}

/** Pictures that the build has published are in a `picture` element. */
function replaceIfForeign(picture: HTMLImageElement): void {
  if (!picture.closest('picture')) showBlank(picture)
}

/** Whether loading failed before the app started. A lazy picture that is still to come is not complete. */
const isLost = ({ complete, naturalWidth }: HTMLImageElement): boolean => complete && naturalWidth === 0

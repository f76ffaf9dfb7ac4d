import { useCallback, useEffect, type RefCallback } from 'react'

/**
 * Shows a dialog as a modal as long as it is there; closing gives the focus back to where it was.
 * A dialog that nothing on the page opened (the address did) gives it to `returnTo`, a selector.
 */
export function useModalDialog(returnTo: string): RefCallback<HTMLDialogElement> {
  useEffect(
    () => () => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>(returnTo)?.focus()
    },
    [returnTo],
  )
  return useCallback((dialog: HTMLDialogElement | null) => {
    if (!dialog) return undefined
    dialog.showModal()
    return () => dialog.close()
  }, [])
}

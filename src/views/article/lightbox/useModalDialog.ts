import { useCallback, useEffect, type RefCallback } from 'react'

/**
 * Returns a ref that shows a dialog as a modal while it is mounted. Closing returns the focus to the element that had
 * it. If there was none (a shared address opened the dialog), the focus goes to the element of the selector `returnTo`.
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

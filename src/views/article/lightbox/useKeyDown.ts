import { useEffectEvent, useLayoutEffect } from 'react'

/** Hears keys pressed anywhere as long as it is used; `onKey` says whether a key was for it, and then the browser does no more. */
export function useKeyDown(onKey: (key: string) => boolean): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!isModified(event) && onKey(event.key)) event.preventDefault()
  })
  // A key may follow the moment that something shows: it must be heard from then on.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const isModified = ({ metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  metaKey || ctrlKey || altKey || shiftKey

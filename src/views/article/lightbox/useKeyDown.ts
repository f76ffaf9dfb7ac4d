import { useEffectEvent, useLayoutEffect } from 'react'

/**
 * Calls `onKey` for keys pressed anywhere in the document. If it returns true, it has handled the key, and the
 * browser's default action is prevented.
 */
export function useKeyDown(onKey: (key: string) => boolean): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isModified(event) && onKey(event.key)) event.preventDefault()
  })
  // A layout effect: a key pressed right after the first paint must be handled already.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => handleKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const isModified = ({ metaKey, ctrlKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  metaKey || ctrlKey || altKey || shiftKey

import { useLocation, useNavigate, type Location } from 'react-router'
import { useHydrated } from '#ui/useHydrated.ts'

const PICTURE_HASH = /^#picture-(\d+)$/u

type OpenPicture = {
  /** The number of the open picture, from 1; undefined if none of the `total` pictures is open. */
  number: number | undefined
  open: (number: number) => void
  /** Replaces the open picture, so that Back still closes the lightbox. */
  turnTo: (number: number) => void
  close: () => void
}

/**
 * The open picture. It is stored in the address's fragment (`#picture-3`), so that Back closes it and a shared or
 * reloaded address opens it. No element has that id, and the router keeps the scroll position.
 */
export function useOpenPicture(total: number): OpenPicture {
  const location: Location<unknown> = useLocation()
  const { hash, search, state } = location
  const navigate = useNavigate()
  const isHydrated = useHydrated()
  const number = Number(PICTURE_HASH.exec(hash)?.[1])
  const go = (hash: string, replace: boolean) =>
    void navigate(
      { search, hash },
      { replace, state: replace ? state : { openedHere: true }, preventScrollReset: true },
    )
  return {
    number: isHydrated && number >= 1 && number <= total ? number : undefined,
    open: (number) => go(`#picture-${number}`, false),
    turnTo: (number) => go(`#picture-${number}`, true),
    close: () => (wasOpenedHere(state) ? void navigate(-1) : go('', true)),
  }
}

/** Whether the previous history entry is the page without an open picture. */
const wasOpenedHere = (state: unknown): boolean => typeof state === 'object' && state !== null && 'openedHere' in state

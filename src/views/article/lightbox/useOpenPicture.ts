import { useLocation, useNavigate, type Location, type NavigateFunction } from 'react-router'

export const PICTURE_HASH = /^#picture-(\d+)$/u

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
  const number = Number(PICTURE_HASH.exec(hash)?.[1])
  const replace = (hash: string) => void navigate({ search, hash }, { replace: true, state, preventScrollReset: true })
  return {
    number: number >= 1 && number <= total ? number : undefined,
    open: (number) => openPictureAt(navigate, { search, number }),
    turnTo: (number) => replace(`#picture-${number}`),
    close: () => (wasOpenedHere(state) ? void navigate(-1) : replace('')),
  }
}

/** Opens a picture of the page as a new entry of the history. */
export function openPictureAt(
  navigate: NavigateFunction,
  { search, number }: { search: string; number: number },
): void {
  const options = { state: { openedHere: true }, preventScrollReset: true }
  void navigate({ search, hash: `#picture-${number}` }, options)
}

/** Whether the previous history entry is the page without an open picture. */
const wasOpenedHere = (state: unknown): boolean => typeof state === 'object' && state !== null && 'openedHere' in state

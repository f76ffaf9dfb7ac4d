import { useLocation, useNavigate, type Location } from 'react-router'
import { useHydrated } from '#ui/useHydrated.ts'

const ADDRESS = /^#picture-(\d+)$/u

type OpenPicture = {
  /** From 1; undefined where none of `total` pictures is open. */
  number: number | undefined
  open: (number: number) => void
  /** Another picture in the place of the open one: Back still closes. */
  turnTo: (number: number) => void
  close: () => void
}

/**
 * Which picture is open is in the address (`#picture-3`), so that Back closes it and a shared or reloaded address opens it.
 * No element has that id, and the router is told to leave the page where it is scrolled.
 */
export function useOpenPicture(total: number): OpenPicture {
  const location: Location<unknown> = useLocation()
  const { hash, search, state } = location
  const navigate = useNavigate()
  const isHydrated = useHydrated()
  const number = Number(ADDRESS.exec(hash)?.[1])
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

/** Whether the page without the picture is the history's entry before. */
const wasOpenedHere = (state: unknown): boolean => typeof state === 'object' && state !== null && 'openedHere' in state

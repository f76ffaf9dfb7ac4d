import { useLayoutEffect, type RefObject } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { followTurns } from './followTurns.ts'

/** Lets arrow keys and swipes follow the links to the neighbouring stories, as soon as the links are visible. */
export function useNeighbourNavigation(links: RefObject<HTMLElement | null>): void {
  const { locale } = useI18n()
  useLayoutEffect(
    () => (links.current ? followTurns(links.current, locale.direction) : undefined),
    [links, locale.direction],
  )
}

import { useEffect, type RefObject } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { followOverflow } from '../article/body/followOverflow.ts'
import { followTurns } from '../article/end/followTurns.ts'

/** Lets regions of a finished story scroll by keyboard, and keys and swipes lead to its neighbours. */
export function useFinishedStory(main: RefObject<HTMLElement | null>): void {
  const { locale } = useI18n()
  useEffect(() => {
    const find = (selector: string) => [...(main.current?.querySelectorAll(selector) ?? [])]
    const stops = [
      ...find('[data-scrolls]').map(followOverflow),
      ...find('[data-neighbours]').map((links) => followTurns(links, locale.direction)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [main, locale.direction])
}

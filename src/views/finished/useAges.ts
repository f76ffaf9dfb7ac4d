import { useEffect, type RefObject } from 'react'
import { useI18n } from '#i18n/I18n.tsx'
import { useNow } from '#ui/useNow.ts'
import { usePaper } from '../PaperContext.ts'
import { showAges } from '../story/showAges.ts'

/** Keeps the ages of the stories on a finished page up to date. */
export function useAges(main: RefObject<HTMLElement | null>): void {
  const { language } = useI18n()
  const { timeZone } = usePaper()
  const now = useNow()
  useEffect(() => {
    if (main.current && now) showAges(main.current, language, { now, timeZone })
  }, [main, language, timeZone, now])
}

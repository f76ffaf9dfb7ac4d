import { formatDate } from '#i18n/formatDate.ts'
import { site } from '#site.ts'
import { measureSpeed } from '#ui/deviceSpeed.ts'
import { yieldToMain } from '#ui/yieldToMain.ts'
import { showToday } from '#views/masthead/showToday.ts'
import { showAges } from '#views/story/showAges.ts'
import { fallbackLanguage } from '../site/fallbackLanguage.ts'

/** Shows today's date and the ages of recent stories on a finished page, before the app has started. */
export async function showTimes(): Promise<void> {
  const language = fallbackLanguage()
  const now = new Date()
  await yieldToMain()
  // The first formatted date takes as long as many later ones.
  measureSpeed(() => formatDate(language, now, site.timeZone))
  await yieldToMain()
  await showToday(language, now, site.timeZone)
  await yieldToMain()
  showAges(document.body, language, { now, timeZone: site.timeZone })
}

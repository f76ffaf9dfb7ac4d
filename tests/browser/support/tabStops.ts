import type { Page } from '@playwright/test'

export type Stop = { name: string; place: number; hasRing: boolean; isInView: boolean; isCovered: boolean }

/** Presses a key until the focus leaves the page, and describes every stop. */
export async function walkTabStops(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let stop = await nextStop(page, key); stop; stop = await nextStop(page, key)) {
    // A player has several tab stops of its own.
    if (stop.place !== stops.at(-1)?.place) stops.push(stop)
  }
  return stops
}

/** What is wrong with the stops: a focus that cannot be seen, that is covered, or that jumps. */
export function findStopFaults(stops: readonly Stop[], key: 'Tab' | 'Shift+Tab' = 'Tab'): string[] {
  const way = key === 'Tab' ? 1 : -1
  return stops.flatMap(({ name, place, hasRing, isInView, isCovered }, index) => [
    ...(hasRing ? [] : [`${name} has no focus ring`]),
    ...(isInView ? [] : [`${name} is not in view`]),
    ...(isCovered ? [`${name} is covered`] : []),
    ...(way * (place - (stops[index - 1]?.place ?? place)) < 0 ? [`${name} is not in page order`] : []),
  ])
}

/** Presses a key and describes what has the focus; undefined once the focus has left the page. */
async function nextStop(page: Page, key: string): Promise<Stop | undefined> {
  await page.keyboard.press(key)
  return page.evaluate(() => {
    const stop = document.activeElement
    if (!stop || stop === document.body) return undefined
    // The browser draws the ring of the controls inside its own player.
    const isInPlayer = stop instanceof HTMLMediaElement && !stop.matches(':focus-visible')
    // Where the whole card is the link, the ring is drawn around the pseudo-element that covers the card.
    const hasRing = [undefined, '::after'].some((part) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(stop, part)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    // The middle of a link over two lines may be outside it, so its first line is taken.
    const [box] = stop.getClientRects()
    if (!box) return undefined
    const { left, top, width, height } = box
    const seen = document.elementFromPoint(left + width / 2, Math.min(top + height / 2, innerHeight - 2))
    return {
      name: `${stop.tagName} ${stop.textContent.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll('*')].indexOf(stop),
      hasRing: hasRing || isInPlayer,
      isInView: top < innerHeight - 4 && top + height > 4,
      isCovered: seen !== null && !stop.contains(seen) && !seen.contains(stop),
    }
  })
}

/** How many tab stops the markup of the page has. */
export const countTabStops = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, iframe, audio[controls], video[controls], [tabindex]',
    )
    return [...all].filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length
  })

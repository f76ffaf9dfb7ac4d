import type { Stop } from './stops.ts'

type Walker = {
  /** Adds a link to the page and returns it; the link is removed once it has been followed. */
  link: (address: string) => HTMLAnchorElement
  /** Resolves when the page is the one of the stop; throws if it does not become that. `step` says how it was left. */
  arrive: (step: string, stop: Stop) => Promise<void>
}

declare global {
  interface Window {
    walker: Walker
  }
}

/** Runs in the page, before its own scripts. */
export function installWalker(): void {
  const PATIENCE_MS = 20_000

  const heading = (): string => {
    const shown = document.querySelector('h1')
    return shown?.textContent || (shown?.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '')
  }

  window.walker = {
    link: (href) => {
      const link = Object.assign(document.createElement('a'), { href, textContent: href })
      link.addEventListener('click', () => setTimeout(() => link.remove()))
      document.body.append(link)
      return link
    },
    arrive: async (step, stop) => {
      const deadline = Date.now() + PATIENCE_MS
      const isThere = () => decodeURI(location.href) === location.origin + stop.address && heading() === stop.heading
      while (!isThere()) {
        if (Date.now() > deadline) {
          const end = `${decodeURI(location.href)} with "${heading()}"`
          throw new Error(`${step} should end at ${stop.address} with "${stop.heading}", ends at ${end}`)
        }
        await new Promise((resolve) => void setTimeout(resolve))
      }
    },
  }
}

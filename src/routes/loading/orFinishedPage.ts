import { TOO_SLOW } from './asStatus.ts'
import { fetchInTime, TIME_LIMIT_MS } from './fetchInTime.ts'
import { finishedPath } from './finishedPath.ts'
import { isPaperPage } from './isPaperPage.ts'
import { orAfter } from './orAfter.ts'
import { isMovedOrWithdrawn } from './withLatest.ts'

/** How long the host may take to say whether a finished page exists, and then for a second attempt. */
const CHECK_LIMIT_MS = 5000

/** A page that the reader waits for. */
export type WantedPage = {
  url: string
  /** Aborted when the reader goes elsewhere or stays. */
  signal: AbortSignal
}

let fragment: (() => string) | undefined

/**
 * Lets failures lead to the finished page. Until then the document is the page at its address, and would be loaded
 * again without end. `pendingFragment` returns the fragment of the address that the router loads.
 */
export const allowFinishedPages = (pendingFragment: () => string): void => {
  fragment = pendingFragment
}

/**
 * What `load` returns. If that fails twice although the host answers, the browser opens the finished page of the
 * address, which needs nothing of what failed: after a deploy, files that this app expects may be gone or of another
 * version. If the host has no such page or cannot be reached, or if the page is no longer wanted, the failure is
 * thrown, so that the reader is never sent from a page to none. All of it takes 15 seconds at most.
 */
export async function orFinishedPage<Result>(page: WantedPage, load: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + TIME_LIMIT_MS
  const timeLeft = () => Math.min(CHECK_LIMIT_MS, end - performance.now())
  try {
    return await orAfter(TIME_LIMIT_MS, load(), () => Promise.reject(new Response(null, { status: TOO_SLOW })))
  } catch (error) {
    const mayOpen = import.meta.env.PROD && fragment && !isHostSlow(error) && !isMovedOrWithdrawn(error)
    if (!mayOpen || !isWanted(page) || !(await isPublished(page.url, timeLeft())) || !isWanted(page)) throw error
    return orAfter(timeLeft(), load(), () => Promise.reject(error)).catch(() => openPage(page, error))
  }
}

const isWanted = ({ signal }: WantedPage): boolean => !signal.aborted

/**
 * Opens the finished page after an error in the app. If it was the document already, the app is not started on it again
 * (publishing/prerender/inlineScripts.ts).
 */
export async function reopenAfterError(): Promise<void> {
  if (!import.meta.env.PROD || !(await isPublished(location.href, CHECK_LIMIT_MS))) return
  if (location.pathname === finishedPath) history.replaceState({ isAppBroken: true }, '')
  location.reload()
}

/** Loads the document again if its address has a page of the paper, even the 404 page; tells whether it does so. */
export async function reopenDocument(): Promise<boolean> {
  const isOurs = async (response: Response) => isPaperPage(await response.text())
  const mayOpen = await fetchInTime(location.href, isOurs, { limit: CHECK_LIMIT_MS }).catch(() => false)
  if (mayOpen) location.reload()
  return mayOpen
}

/** A host that is slow or has too much to do is not asked for more. */
const isHostSlow = (error: unknown): boolean => error instanceof Response && [429, 503, TOO_SLOW].includes(error.status)

async function isPublished(address: string, limit: number): Promise<boolean> {
  const isPage = async ({ ok, headers }: Response) => ok && (headers.get('Content-Type') ?? '').startsWith('text/html')
  return fetchInTime(address, isPage, { method: 'HEAD', limit }).catch(() => false)
}

let leavingFor: string | undefined

/**
 * Opens a page with a page load; the page before it stays until the browser replaces it. Throws `error` if the reader
 * is offline or has gone elsewhere, or if the browser does not get the page.
 */
async function openPage({ url, signal }: WantedPage, error: unknown): Promise<never> {
  // On a connection that comes and goes, the browser's error page would take the place of the page before.
  if (signal.aborted || !navigator.onLine) throw error
  const { pathname, search } = new URL(url)
  // The words and the content of a page can fail together.
  if (leavingFor !== url) leaveFor(pathname + search)
  leavingFor = url
  signal.addEventListener('abort', () => stop(), { once: true })
  return orAfter(TIME_LIMIT_MS, new Promise<never>(() => undefined), () => {
    leavingFor = undefined
    return Promise.reject(error)
  })
}

function leaveFor(address: string): void {
  // Back may show this document as it was when it was left, which is in the middle of a navigation.
  addEventListener('pageshow', reloadIfRestored)
  // Assigning the address of the open document would only scroll, if it has a fragment.
  if (address === location.pathname + location.search) location.reload()
  else location.assign(address + (fragment?.() ?? ''))
}

function reloadIfRestored({ persisted }: PageTransitionEvent): void {
  if (persisted) location.reload()
}

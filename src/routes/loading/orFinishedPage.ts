import { TOO_SLOW } from './asStatus.ts'
import { fetchInTime, TIME_LIMIT_MS } from './fetchInTime.ts'
import { finishedPath } from './finishedPath.ts'
import { orAfter } from './orAfter.ts'
import { isMovedOrWithdrawn } from './withLatest.ts'

/** How long the host may take to say whether a finished page exists, and then for a second attempt. */
const CHECK_LIMIT_MS = 5000

let isOpen = false

let isLeaving = false

/**
 * Lets failures lead to the finished page. Until then the document is the page at its address, and would be loaded
 * again without end.
 */
export const allowFinishedPages = (): void => {
  isOpen = true
}

/**
 * What `load` returns. If that fails twice although the host answers, the browser opens the finished page of the
 * address, which needs nothing of what failed: after a deploy, files that this app expects may be gone or of another
 * version. If the host has no such page or cannot be reached, the failure is thrown, so that the reader is never sent
 * from a page to none.
 */
export async function orFinishedPage<Result>(address: string, load: () => Promise<Result>): Promise<Result> {
  try {
    return await inTime(load())
  } catch (error) {
    const mayOpen = import.meta.env.PROD && isOpen && !isHostSlow(error) && !isMovedOrWithdrawn(error)
    if (!mayOpen || !(await isPublished(address))) throw error
    return orAfter(CHECK_LIMIT_MS, load(), () => Promise.reject(error)).catch(() => openOnline(address, error))
  }
}

/** On a connection that comes and goes, the browser's error page would take the place of the page before. */
function openOnline(address: string, error: unknown): Promise<never> {
  if (!navigator.onLine) throw error
  return openPage(address)
}

const inTime = <Result>(result: Promise<Result>): Promise<Result> =>
  orAfter(TIME_LIMIT_MS, result, () => Promise.reject(new Response(null, { status: TOO_SLOW })))

/**
 * Opens the finished page after an error in the app. If it was the document already, the app is not started on it again
 * (publishing/prerender/inlineScripts.ts).
 */
export async function reopenAfterError(): Promise<void> {
  if (!import.meta.env.PROD || !(await isPublished(location.href))) return
  if (location.pathname === finishedPath) history.replaceState({ isAppBroken: true }, '')
  location.reload()
}

/** Loads the document again if its address has a page of the paper, even the 404 page; tells whether it does so. */
export async function reopenDocument(): Promise<boolean> {
  const isOurs = async (response: Response) => (await response.text()).includes('id="_root"')
  const mayOpen = await fetchInTime(location.href, isOurs, { limit: CHECK_LIMIT_MS }).catch(() => false)
  if (mayOpen) location.reload()
  return mayOpen
}

/** A host that is slow or has too much to do is not asked for more. */
const isHostSlow = (error: unknown): boolean => error instanceof Response && [429, 503, TOO_SLOW].includes(error.status)

async function isPublished(address: string): Promise<boolean> {
  const isPage = async ({ ok, headers }: Response) => ok && (headers.get('Content-Type') ?? '').startsWith('text/html')
  return fetchInTime(address, isPage, { method: 'HEAD', limit: CHECK_LIMIT_MS }).catch(() => false)
}

/** Opens a page with a page load. It never resolves, so that the page before it stays until the browser replaces it. */
function openPage(address: string): Promise<never> {
  // The words and the content of a page can fail together.
  if (!isLeaving) leaveFor(address)
  isLeaving = true
  return new Promise(() => undefined)
}

function leaveFor(address: string): void {
  // Back may show this document as it was when it was left, which is in the middle of a navigation.
  addEventListener('pageshow', () => location.reload())
  const { pathname, search } = new URL(address)
  // Assigning the address of the open document would only scroll, if it has a fragment.
  if (pathname === location.pathname && search === location.search) location.reload()
  else location.assign(address)
}

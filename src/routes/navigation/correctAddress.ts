import { correctPath } from './correctPath.ts'

/** Gives the open page its one address where the host has not redirected to it. */
export function correctAddress(): void {
  const base = import.meta.env.BASE_URL
  const { pathname, search, hash } = location
  const path = pathname.startsWith(base) ? correctPath(pathname.slice(base.length - 1)) : undefined
  if (path === undefined) return
  const corrected = base + path.slice(1)
  if (corrected !== pathname) history.replaceState(history.state, '', corrected + search + hash)
}

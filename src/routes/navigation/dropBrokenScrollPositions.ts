const KEY = 'react-router-scroll-positions'

/**
 * React Router takes whatever it finds in storage for its scroll positions. Anything but an object would make every
 * navigation fail.
 */
export function dropBrokenScrollPositions(): void {
  try {
    if (!sessionStorage.getItem(KEY)?.startsWith('{')) sessionStorage.removeItem(KEY)
  } catch {
    // A browser that refuses storage holds nothing to drop.
  }
}

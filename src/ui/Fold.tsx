import { createContext, use } from 'react'

/** The address of the stylesheet for what is below the first screen. Undefined in browsers, where the app loads it. */
export const FoldContext = createContext<string | undefined>(undefined)

/**
 * Where the first screen of a finished page ends. The page itself contains the styles of what is above; the stylesheet
 * for the rest is requested here, once for all pages. A browser shows what is above meanwhile.
 */
export function Fold() {
  const href = use(FoldContext)
  return href === undefined ? null : <link rel="stylesheet" href={href} />
}

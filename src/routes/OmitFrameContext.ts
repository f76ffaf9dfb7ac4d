import { createContext } from 'react'

/**
 * Whether what stands around a page is left out. The build makes it once and puts it around every page that has the same; places stay
 * where they are, because the ids that React makes tell of them.
 */
export const OmitFrameContext = createContext(false)

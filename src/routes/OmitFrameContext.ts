import { createContext } from 'react'

/**
 * Whether pages are rendered without their frame (masthead and footer). The build renders each distinct frame once and
 * inserts it into all its pages. The frame's component stays in the tree, because React derives the ids of `useId` from
 * the tree's structure.
 */
export const OmitFrameContext = createContext(false)

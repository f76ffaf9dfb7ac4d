import { createContext, type ReactNode } from 'react'

/**
 * Returns an element that is the same on many pages, or what stands for it. The same `facts` must always give the same
 * markup, so they include the page's language, and nothing inside may use `useId` or write to the page's head.
 */
export type RepeatMarkup = (facts: readonly unknown[], element: ReactNode) => ReactNode

export const renderEach: RepeatMarkup = (_facts, element) => element

/** Browsers render every element. The build renders a repeated one once and copies its markup. */
export const RepeatedMarkupContext = createContext<RepeatMarkup>(renderEach)

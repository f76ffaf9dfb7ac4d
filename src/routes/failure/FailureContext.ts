import { createContext } from 'react'

/** Tells the frame whether the page in it is an error page, which has a heading of its own on the front too. */
export const FailureContext = createContext<(isFailure: boolean) => void>(() => undefined)

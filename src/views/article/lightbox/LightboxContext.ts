import { createContext, useContext } from 'react'

type LightboxOpener = {
  /** The number of a picture among the story's pictures, from 1; undefined if it is not one of them. */
  numberOf: (url: string) => number | undefined
  open: (number: number) => void
}

export const LightboxContext = createContext<LightboxOpener | undefined>(undefined)

/** The lightbox of the surrounding story, if there is one. */
export const useLightbox = (): LightboxOpener | undefined => useContext(LightboxContext)

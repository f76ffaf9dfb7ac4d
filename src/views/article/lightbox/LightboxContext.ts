import { createContext, useContext } from 'react'

export type LightboxOpener = {
  /** The number of a picture among those of the story, from 1; undefined where it is none of them. */
  numberOf: (url: string) => number | undefined
  open: (number: number) => void
}

export const LightboxContext = createContext<LightboxOpener | undefined>(undefined)

/** The lightbox of the story around; undefined where there is none. */
export const useLightbox = (): LightboxOpener | undefined => useContext(LightboxContext)

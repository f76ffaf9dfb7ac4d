import { createContext, useContext } from 'react'
import type { PaperPlace } from '#edition/addresses/absoluteAddress.ts'
import { hrefOf } from '#ui/hrefOf.ts'

/** What every page of the paper may need to know of it. */
export type Paper = {
  name: string
  description: string
  /** Where the paper stands on the web, without a path. */
  origin: string
  timeZone: string
  sections: readonly { id: string; name: string }[]
  languages: readonly string[]
  links: readonly { name: string; url: string }[]
  /** Whether the name is drawn (ui/Wordmark.tsx); else it is set in type. */
  isNameDrawn: boolean
}

const nowhere: Paper = {
  name: '',
  description: '',
  origin: 'http://paper.invalid',
  timeZone: 'UTC',
  sections: [],
  languages: [],
  links: [],
  isNameDrawn: true,
}

export const PaperContext = createContext<Paper>(nowhere)

export const usePaper = (): Paper => useContext(PaperContext)

/** Where the paper stands, for addresses that are read elsewhere. */
export function usePaperPlace(): PaperPlace {
  const { origin } = usePaper()
  return { origin, base: hrefOf('/') }
}

/** A section's name for readers; a section the paper does not list keeps its id. */
export function useSectionName(id: string | undefined): string | undefined {
  const { sections } = usePaper()
  return id === undefined ? undefined : (sections.find((section) => section.id === id)?.name ?? id)
}

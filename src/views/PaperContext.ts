import { createContext, useContext } from 'react'
import type { PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import { hrefOf } from '#ui/hrefOf.ts'

/** The paper's settings that views need, in the language of the page. */
export type Paper = {
  name: string
  description: string
  /** The site's origin, without a path. */
  origin: string
  timeZone: string
  sections: readonly { id: string; name: string }[]
  languages: readonly string[]
  links: readonly { name: string; url: string }[]
  /** The newsroom's e-mail address or web address for readers, if it has named one. */
  contact: string | undefined
  /** Whether the name is shown as a drawing (ui/wordmark/Wordmark.tsx) instead of text. */
  isNameDrawn: boolean
}

const emptyPaper: Paper = {
  name: '',
  description: '',
  origin: 'http://paper.invalid',
  timeZone: 'UTC',
  sections: [],
  languages: [],
  links: [],
  contact: undefined,
  isNameDrawn: true,
}

export const PaperContext = createContext<Paper>(emptyPaper)

export const usePaper = (): Paper => useContext(PaperContext)

/** The site's origin and base path, for absolute URLs. */
export function usePaperPlace(): PaperLocation {
  const { origin } = usePaper()
  return { origin, base: hrefOf('/') }
}

/** A section's name; a section that the paper does not list keeps its id. */
export function useSectionName(id: string | undefined): string | undefined {
  const { sections } = usePaper()
  return id === undefined ? undefined : (sections.find((section) => section.id === id)?.name ?? id)
}

import { createContext, useContext } from 'react'

/** What every page of the paper may need to know of it. */
export type Paper = {
  name: string
  description: string
  timeZone: string
  sections: readonly { id: string; name: string }[]
  languages: readonly string[]
  links: readonly { name: string; url: string }[]
}

export const PaperContext = createContext<Paper>({ name: '', description: '', timeZone: 'UTC', sections: [], languages: [], links: [] })

export const usePaper = (): Paper => useContext(PaperContext)

/** A section's name for readers; a section the paper does not list keeps its id. */
export function useSectionName(id: string | undefined): string | undefined {
  const { sections } = usePaper()
  return id === undefined ? undefined : (sections.find((section) => section.id === id)?.name ?? id)
}

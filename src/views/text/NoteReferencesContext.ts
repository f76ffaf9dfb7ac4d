import { createContext } from 'react'
import type { NoteReferences } from '#article/body/noteReferences.ts'

/** Which spans of the story being set are the first to point to a note. */
export const NoteReferencesContext = createContext<NoteReferences>(new Map())

/** The id of the place that a note's reader goes back to. */
export const referenceId = (note: string): string => `ref-${note}`

import { createContext } from 'react'
import type { NoteReferences } from '#article/body/findNoteReferences.ts'

/** The spans of the current story that are the first reference to a footnote. */
export const NoteReferencesContext = createContext<NoteReferences>(new Map())

/** The element id of a note's first reference, which the note links back to. */
export const noteReferenceId = (note: string): string => `_ref-${note}`

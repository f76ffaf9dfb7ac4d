/** A file on disk; the size in pixels of a picture as it is seen, where it has one. */
export type MediaFacts = { width?: number; height?: number }

/** An earlier story that one reads like. `likeness` is the share of five-word sequences they have in common; 1 for headlines. */
export type Twin = { file: string; kind: 'headline' | 'text'; likeness: number }

/** What the checks of one article know of the whole paper. */
export type PaperFacts = {
  /** Now, in milliseconds. */
  now: number
  /** The ids of the paper's sections. */
  sections: ReadonlySet<string>
  /** Where the paper stands on the web: links to it are links inside. */
  origin: string
  /** The ids of all articles by the language of their folder. */
  ids: ReadonlyMap<string, ReadonlySet<string>>
  /** The media files that are there, as `mediaFile` names them. */
  media: ReadonlyMap<string, MediaFacts>
  /** Earlier stories that an article repeats, by its file. */
  twins: ReadonlyMap<string, readonly Twin[]>
}

/**
 * A media file on disk; pictures have their size in pixels as displayed (after EXIF rotation). `fault` says why the
 * file cannot be shown.
 */
export type MediaFacts = { width?: number; height?: number; fault?: string }

/**
 * An earlier story with the same headline or nearly the same text. `similarity` is the Jaccard index of their
 * five-word sequences; it is 1 for headlines.
 */
export type DuplicateStory = { file: string; kind: 'headline' | 'text'; similarity: number }

/** What the checks of one article need to know about the whole paper. */
export type PaperFacts = {
  /** The current time in milliseconds. */
  now: number
  /** The ids of the paper's sections. */
  sections: ReadonlySet<string>
  /** The origin of the published paper: links that start with it are internal. */
  origin: string
  /** The ids of all articles, by the language of their folder. */
  ids: ReadonlyMap<string, ReadonlySet<string>>
  /** The media files that exist, by the name that `resolveMediaFile` gives them. */
  media: ReadonlyMap<string, MediaFacts>
  /** The earlier stories that an article duplicates, by the article's file. */
  duplicates: ReadonlyMap<string, readonly DuplicateStory[]>
}

/** A story's picture for feeds. Sizes are in pixels. */
export type FeedPicture = {
  url: string
  width: number | undefined
  height: number | undefined
  alternateText: string | undefined
  credit: string | undefined
}

/** A story with its full text, in no particular feed format. All addresses are absolute. */
export type FeedItem = {
  address: string
  language: string
  title: string
  summary: string | undefined
  html: string
  published: Date
  /** Equal to `published` for a story that was never changed. */
  modified: Date
  authors: { name: string; url?: string | undefined }[]
  /** The name of the section, then the tags. */
  categories: string[]
  picture: FeedPicture | undefined
  rights: string | undefined
  /** Where the story was first published. */
  origin: string | undefined
}

/** A feed in no particular format: the newest stories of a language or of one section. */
export type PaperFeed = {
  title: string
  description: string
  language: string
  /** The paper's name, which is the author of stories without one. */
  publisher: string
  /** The page that the feed belongs to. */
  home: string
  icon: string
  /** The latest change of any of its stories, so that a feed without changes stays byte for byte the same. */
  updated: Date
  items: readonly FeedItem[]
}

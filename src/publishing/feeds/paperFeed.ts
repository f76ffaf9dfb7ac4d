/** A picture of a story as feeds name it. Sizes in pixels. */
export type FeedPicture = {
  url: string
  width: number | undefined
  height: number | undefined
  alternateText: string | undefined
  credit: string | undefined
}

/** A story with its full text, as every format of feed needs it. All addresses are whole. */
export type FeedItem = {
  address: string
  language: string
  title: string
  summary: string | undefined
  html: string
  published: Date
  /** The moment it was published where it was never changed. */
  modified: Date
  authors: { name: string; url?: string | undefined }[]
  /** The section's name for readers, then the tags. */
  categories: string[]
  picture: FeedPicture | undefined
  rights: string | undefined
  /** Where the story was first published. */
  origin: string | undefined
}

/** A feed before it has a format: the newest stories of a language or of one of its sections. */
export type PaperFeed = {
  title: string
  description: string
  language: string
  /** The paper's name, which signs what no one else does. */
  publisher: string
  /** The page that the feed is of. */
  home: string
  icon: string
  /** The newest change of any of its stories, so that a feed without news stays the same byte for byte. */
  updated: Date
  items: readonly FeedItem[]
}

/** What an address answered, whatever its status. `url` is where it was found after redirects. */
export type TextAnswer = { status: number; text: string; url: string; header: (name: string) => string | null }

/** Asks an address for its text with a plain GET; throws a SourceError where nobody answers. Only routes may fetch: they give this to the sources. */
export type FetchText = (address: string) => Promise<TextAnswer>

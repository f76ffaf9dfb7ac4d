/** The answer of an address, whatever its status. `url` is the address after redirects. */
export type TextAnswer = { status: number; text: string; url: string; header: (name: string) => string | null }

/**
 * Asks an address for its text with a plain GET; throws a SourceError where nobody answers. Sources may not fetch
 * themselves, so their callers pass this in.
 */
export type FetchText = (address: string) => Promise<TextAnswer>

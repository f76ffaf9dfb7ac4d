/** Makes documents of pages; their scripts never run and nothing of them is fetched. */
export type PageReader = (html: string, address: string | undefined) => Document

/** Browsers note where a page was that they saved. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*-->/u

export const savedFrom = (html: string): string | undefined => SAVED_FROM.exec(html.slice(0, 2000))?.[1]

/**
 * jsdom builds the tree as browsers do, also of damaged pages. It takes seconds to load, so only pages ask for it; one window parses them all,
 * and a document without a window has neither scripts nor styles nor frames.
 */
export async function createPageReader(): Promise<PageReader> {
  const { JSDOM } = await import('jsdom')
  const { DOMParser } = new JSDOM('').window
  return (html, address) => withWholeBase(new DOMParser().parseFromString(html, 'text/html'), address)
}

/** Such a document has no address of its own that its base could start from. */
function withWholeBase(page: Document, address: string | undefined): Document {
  const base = page.querySelector('base[href]')
  const href = base?.getAttribute('href') ?? ''
  if (base && URL.canParse(href, address)) base.setAttribute('href', new URL(href, address).href)
  else base?.remove()
  return page
}

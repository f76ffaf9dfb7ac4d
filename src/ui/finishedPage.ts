/** The page that the host sent, as the document holds it before the app starts. */
type FinishedPage = {
  /** What `main` contains. */
  content: readonly ChildNode[]
  /** The page's own tags in the head: title, description, links to its translations. */
  headTags: readonly Element[]
}

/** Matches whatever the head of a page (views/paper/PageHead.tsx) consists of. */
export const PAGE_HEAD_TAGS = [
  'title',
  'meta[name="description"]',
  'meta[name="robots"]',
  'meta[name="twitter:card"]',
  'meta[property]',
  'link[rel="canonical"]',
  'link[rel="alternate"]',
].join()

/**
 * The finished page, if the host sent one. The app keeps it as it stands and renders only what the reader opens from it
 * (docs/decisions/0020-finished-pages-stay.md). Undefined in the build, in `npm start` and on the 404 page.
 */
export const finishedPage: FinishedPage | undefined = typeof document === 'undefined' ? undefined : readFinishedPage()

function readFinishedPage(): FinishedPage | undefined {
  const main = document.querySelector('#_root[data-finished] > main')
  return main
    ? { content: [...main.childNodes], headTags: [...document.head.querySelectorAll(PAGE_HEAD_TAGS)] }
    : undefined
}

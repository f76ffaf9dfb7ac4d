import { htmlToText } from '../../drafts/htmlToText.ts'
import { findNewsNodes } from '../../jsonLd/findNewsNodes.ts'
import { parseJsonLd } from '../../jsonLd/parseJsonLd.ts'
import { FormatError } from '../../parsing/errors.ts'
import { at, manyOf, textOf, type JsonObject } from '../../parsing/jsonValue.ts'
import { readPageAddress } from './readPageAddress.ts'
import { readMeta } from './readMeta.ts'

/** As much of a headline must be in the page's title, which may be cut or have the site's name after it. */
const COMPARED_LENGTH = 40

/** The JSON-LD of this page's story, where a page also holds that of others. */
export function findStoryNode(page: Document): JsonObject | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  const nodes = scripts.flatMap((script) => readNodes(script.textContent))
  const title = htmlToText(readMeta(page, 'og:title') ?? page.title)
  const address = readPageAddress(page)
  const hasAddress = (node: JsonObject) =>
    address !== undefined &&
    [node.url, at(node.mainEntityOfPage, '@id'), node.mainEntityOfPage].some((url) => textOf(url) === address)
  const hasTitle = (node: JsonObject) => {
    const headline = textOf(manyOf(node.headline)[0])
    return headline !== undefined && title.startsWith(htmlToText(headline).slice(0, COMPARED_LENGTH))
  }
  return (
    nodes.find((node) => hasAddress(node) && hasTitle(node)) ??
    nodes.find(hasTitle) ??
    nodes.find(hasAddress) ??
    nodes[0]
  )
}

/** Damaged JSON-LD is ignored, because the rest of the page can still be read. */
function readNodes(script: string): JsonObject[] {
  try {
    return findNewsNodes(parseJsonLd(script))
  } catch (error) {
    if (error instanceof FormatError) return []
    throw error
  }
}

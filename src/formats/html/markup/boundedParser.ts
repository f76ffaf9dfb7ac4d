import { Parser, serialize, type DefaultTreeAdapterMap, type Token } from 'parse5'

/**
 * No page nests elements this deeply; browsers stop here, too. The parser looks through all open elements at each tag,
 * in quadratic time.
 */
const MAX_OPEN_ELEMENTS = 512

/** No story has this many; the longest pages of newspapers have a tenth. */
const MAX_ELEMENTS = 100_000

/** Elements that are closed as soon as they are opened, or whose content is not markup. */
const ENDED_AT_ONCE = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'iframe noembed noframes plaintext script style textarea title xmp'
  ).split(' '),
)

/**
 * Parses HTML within bounds: the tags of elements that are too many or nested too deep are left out, and their text is
 * kept.
 */
export class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  /** Whether a tag was left out. */
  isCut = false
  #elements = 0

  override onStartTag(token: Token.TagToken): void {
    this.#elements += 1
    if (this.#isAllowed(token.tagName)) super.onStartTag(token)
    else this.isCut = true
  }

  #isAllowed(name: string): boolean {
    if (this.#elements > MAX_ELEMENTS) return false
    return this.openElements.stackTop < MAX_OPEN_ELEMENTS || ENDED_AT_ONCE.has(name)
  }
}

/** As code that runs no scripts reads markup: what `<noscript>` holds is markup too. */
const WITHOUT_SCRIPTS = { scriptingEnabled: false }

/**
 * A page without the tags that are too many or nested too deep, for code that parses it in its own way and runs no
 * scripts.
 */
export function boundMarkup(html: string): string {
  const parser = new BoundedParser(WITHOUT_SCRIPTS)
  parser.tokenizer.write(html, true)
  return parser.isCut ? serialize(parser.document, WITHOUT_SCRIPTS) : html
}

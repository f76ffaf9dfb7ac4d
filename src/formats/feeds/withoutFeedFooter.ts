import type { Block } from '#article/blocks/block.ts'
import { joinBodyText } from '../drafts/joinBodyText.ts'
import { anySpellingOf } from '../vocabulary/anyOf.ts'
import { continueReading, feedFooters } from '../vocabulary/feedFooters.ts'
import { readMoreWords } from '../vocabulary/readAlso.ts'

const FOOTER = anySpellingOf([feedFooters])
const LINK_TO_REST = String.raw`${anySpellingOf([continueReading, readMoreWords])}\s*[→«»….]*`
const LAST_LINE = new RegExp(`^(?:${FOOTER}|${LINK_TO_REST})$`, 'iu')

/** A body without the line that WordPress feeds put under every post. */
export function withoutFeedFooter(body: readonly Block[]): Block[] {
  const last = body.at(-1)
  return last?.type === 'paragraph' && LAST_LINE.test(joinBodyText([last]).trim()) ? body.slice(0, -1) : [...body]
}

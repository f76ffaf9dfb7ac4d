import { mapTexts } from '#article/body/mapTexts.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Context } from './context.ts'
import { createContext, type HtmlOptions } from './createContext.ts'
import { findLinkTargets } from './links/anchors.ts'
import { resolveFragmentLinks } from './links/resolveFragmentLinks.ts'
import type { MarkupNode } from './markup/markup.ts'
import { parseHtml } from './markup/parseHtml.ts'
import { expandCaptionShortcodes } from './repair/expandCaptionShortcodes.ts'
import { expandShortcodes } from './repair/expandShortcodes.ts'
import { resolveNoscript } from './repair/resolveNoscript.ts'
import { wrapFeedGalleries } from './repair/wrapFeedGalleries.ts'
import { wrapLooseCaptions } from './repair/wrapLooseCaptions.ts'
import { tidyBlocks } from './tidyBlocks.ts'

export type { HtmlOptions } from './createContext.ts'

/** What is repaired in the source, because a parser would no longer see it. */
const SOURCE_REPAIRS: readonly ((html: string) => string)[] = [expandCaptionShortcodes, wrapFeedGalleries]

/** What is repaired in the parsed markup. */
const MARKUP_REPAIRS: readonly ((nodes: readonly MarkupNode[]) => MarkupNode[])[] = [
  resolveNoscript,
  expandShortcodes,
  wrapLooseCaptions,
]

/** What can be done only when all blocks are known. */
const BLOCK_STEPS: readonly ((blocks: readonly Block[], context: Context, base?: string) => Block[])[] = [
  (blocks, { anchors }, base) => mapTexts(blocks, (text) => resolveFragmentLinks(text, anchors.blockIds, base)),
  tidyBlocks,
]

/** HTML as blocks that satisfy the block schema. Never throws, and no address in the result can run a script. */
export function htmlToBlocks(html: string, options: HtmlOptions = {}): Block[] {
  return markupToBlocks(parseHtml(SOURCE_REPAIRS.reduce((source, repair) => repair(source), html)), options)
}

/** The same for markup that is parsed already, such as XHTML within Atom. */
export function markupToBlocks(nodes: readonly MarkupNode[], { base, language }: HtmlOptions = {}): Block[] {
  const markup = MARKUP_REPAIRS.reduce((repaired, repair) => repair(repaired), nodes)
  const context = createContext({ base, language }, findLinkTargets(markup, base))
  const blocks = context.blocksOf(markup, context)
  return BLOCK_STEPS.reduce((done, step) => step(done, context, base), blocks)
}

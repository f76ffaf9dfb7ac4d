import { takenNames } from '#article/text/uniqueName.ts'
import type { Block } from '#article/schema/block.ts'
import { linkTargets } from './anchors.ts'
import { assembleBlocks } from './assembleBlocks.ts'
import type { Context, Inline } from './context.ts'
import { gatherFeedGalleries } from './feedGalleries.ts'
import { resolveFragments } from './fragmentLinks.ts'
import { canonicalTag, directionOfTag } from './markup/languageTag.ts'
import { withLooseCaptions } from './looseCaptions.ts'
import { mapTexts } from './text/mapTexts.ts'
import type { MarkupNode } from './markup/markup.ts'
import { parseHtml } from './markup/parseHtml.ts'
import { resolveNoscript } from './resolveNoscript.ts'
import { expandCaptions, withoutShortcodes } from './shortcodes.ts'
import { textOfRuns } from './text/textOfRuns.ts'
import { tidyBlocks } from './tidyBlocks.ts'
import { isBlankToken, type Token } from './tokens.ts'
import { tokensOf } from './tokensOf.ts'

export type HtmlOptions = {
  /** The address of the page that the HTML comes from. */
  base?: string | undefined
  /** BCP 47 tag of the article: blocks state a language or a direction only where theirs differs. */
  language?: string | undefined
}

/** HTML into blocks that satisfy the block schema (docs/reference/formats.md). Never throws; nothing that could run is in the result. */
export function htmlToBlocks(html: string, options: HtmlOptions = {}): Block[] {
  return markupToBlocks(parseHtml(gatherFeedGalleries(expandCaptions(html))), options)
}

/** The same for markup that is parsed already (XHTML inside Atom). */
export function markupToBlocks(nodes: readonly MarkupNode[], { base, language }: HtmlOptions = {}): Block[] {
  const tidy = withLooseCaptions(withoutShortcodes(resolveNoscript(nodes)))
  const context = newHtmlContext({ base, language }, linkTargets(tidy, base))
  const blocks = blocksOf(tidy, context)
  return tidyBlocks(mapTexts(blocks, (text) => resolveFragments(text, context.anchors.places, base)))
}

/** The context of a document's outermost elements. */
export function newHtmlContext({ base, language }: HtmlOptions, targets: ReadonlySet<string> = new Set()): Context {
  const tag = canonicalTag(language)
  const around = {
    base: base !== undefined && URL.canParse(base) ? base : undefined,
    language: tag,
    direction: directionOfTag(tag),
    scope: {},
    marks: {},
  }
  return {
    ...around,
    depth: 0,
    inline: false,
    targets,
    anchors: { places: new Map(), taken: takenNames() },
    blocksOf,
    inlineOf,
  }
}

const blocksOf = (nodes: readonly MarkupNode[], context: Context): Block[] =>
  assembleBlocks(tokensOf(nodes, { ...context, inline: false }), context)

/** Where a paragraph would end, a line ends; one break is enough between two lines. */
function inlineOf(nodes: readonly MarkupNode[], context: Context): Inline {
  const tokens = tokensOf(nodes, { ...context, inline: true })
  const lines: Token[] = []
  let last: Token | undefined
  for (const token of tokens) {
    const isBreak = token.kind === 'edge' || token.kind === 'break'
    const isLine = isBreak ? last !== undefined && last.kind !== 'break' : token.kind === 'run'
    const taken: Token = isBreak ? { kind: 'break', marks: {} } : token
    if (isLine) lines.push(taken)
    if (isLine && !isBlankToken(taken)) last = taken
  }
  return {
    text: textOfRuns(lines, context.scope.lang ?? context.language),
    media: tokens.flatMap((token) => (token.kind === 'block' ? [token.block] : [])),
  }
}

import { takenNames } from '#article/text/uniqueName.ts'
import type { Context } from './context.ts'
import { parseLanguageTag, detectTagDirection } from './markup/languageTag.ts'
import { createBlocks } from './tokens/createBlocks.ts'
import { createInline } from './tokens/createInline.ts'

export type HtmlOptions = {
  /** The address of the page that the HTML comes from. */
  base?: string | undefined
  /** BCP 47 tag of the article: blocks state a language or a direction only where theirs differs. */
  language?: string | undefined
}

/** The context of the outermost elements of a document. */
export function createContext({ base, language }: HtmlOptions, targets: ReadonlySet<string> = new Set()): Context {
  const tag = parseLanguageTag(language)
  return {
    base: base !== undefined && URL.canParse(base) ? base : undefined,
    language: tag,
    direction: detectTagDirection(tag),
    scope: {},
    marks: {},
    depth: 0,
    inline: false,
    targets,
    anchors: { blockIds: new Map(), taken: takenNames() },
    blocksOf: createBlocks,
    inlineOf: createInline,
  }
}

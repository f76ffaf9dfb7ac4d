import type { TakenNames } from '#article/text/uniqueName.ts'
import type { Block } from '#article/blocks/block.ts'
import type { Span, Text } from '#article/schema/text.ts'
import type { MarkupElement, MarkupNode } from './markup/markup.ts'

/** `blockIds`: the id of the block that each linked id of the source now leads to. `taken`: all ids of the article. */
export type Anchors = { blockIds: Map<string, string>; taken: TakenNames }

export type Marks = Omit<Span, 'text'>

export type Direction = 'ltr' | 'rtl'

/** A language and a direction that the markup states. */
export type Scope = { lang?: string | undefined; dir?: Direction | undefined }

/** Running text, and the pictures and players that were among its words. */
export type Inline = { text: Text | undefined; media: Block[] }

/** What the handler of an element knows of the elements around it. */
export type Context = {
  /** The address that relative addresses start from. */
  base: string | undefined
  /** Language and direction of the article, or of the nearest enclosing block that states its own. */
  language: string | undefined
  direction: Direction | undefined
  /** What the elements between that block and this one state. */
  scope: Scope
  /** Inline marks of the enclosing elements. A block within an inline element (a linked picture) inherits them. */
  marks: Marks
  /** The number of enclosing blocks. */
  depth: number
  /** Read everything as one text: lists, quotes and tables give only their words (captions, headings, cells). */
  inline: boolean
  /** The ids that links of the article point to. */
  targets: ReadonlySet<string>
  /** Which block got which of those ids. Handlers add to it while the document is read. */
  anchors: Anchors
  blocksOf: (nodes: readonly MarkupNode[], context: Context) => Block[]
  inlineOf: (nodes: readonly MarkupNode[], context: Context) => Inline
}

export type Handler = (element: MarkupElement, context: Context) => Block[]

/** The context inside a block that itself carries the stated language and direction. */
export function insideBlock(context: Context): Context {
  const { scope, language, direction, depth } = context
  return {
    ...context,
    language: scope.lang ?? language,
    direction: scope.dir ?? direction,
    scope: {},
    depth: depth + 1,
  }
}

/** The language and direction that a block must state, because they differ from those around it. */
export function statedScope({ scope, language, direction }: Context): Scope {
  const lang = scope.lang !== undefined && primary(scope.lang) !== primary(language) ? scope.lang : undefined
  const dir = scope.dir !== undefined && scope.dir !== direction ? scope.dir : undefined
  return { ...(lang !== undefined && { lang }), ...(dir && { dir }) }
}

const primary = (tag: string | undefined): string | undefined => tag?.split('-')[0]?.toLowerCase()

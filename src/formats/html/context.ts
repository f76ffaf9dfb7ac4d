import type { TakenNames } from '#article/text/uniqueName.ts'
import type { Block } from '#article/schema/block.ts'
import type { Span, Text } from '#article/schema/text.ts'
import type { MarkupElement, MarkupNode } from './markup/markup.ts'

/** Where ids of the source went, and the ids that the article has. */
export type Anchors = { places: Map<string, string>; taken: TakenNames }

export type Marks = Omit<Span, 'text'>

export type Direction = 'ltr' | 'rtl'

/** A language and a direction that the markup states. */
export type Scope = { lang?: string | undefined; dir?: Direction | undefined }

/** Running text, and the pictures and players that stood in it. */
export type Inline = { text: Text | undefined; media: Block[] }

/** What an element's handler knows of the elements around it. */
export type Context = {
  /** The address that relative addresses start from. */
  base: string | undefined
  /** Language and direction of the article, or of the nearest block around that states its own. */
  language: string | undefined
  direction: Direction | undefined
  /** What the elements since that block state. */
  scope: Scope
  /** Inline marks around, which a block inside an inline element inherits (a linked picture). */
  marks: Marks
  /** How many blocks are open around. */
  depth: number
  /** All is one text: lists, quotes and tables give only their words (captions, headings, cells). */
  inline: boolean
  /** The ids that links of the article point to. */
  targets: ReadonlySet<string>
  /** Where such an id went: the id of the block that stands there. Filled on the way. */
  anchors: Anchors
  blocksOf: (nodes: readonly MarkupNode[], context: Context) => Block[]
  inlineOf: (nodes: readonly MarkupNode[], context: Context) => Inline
}

export type Handler = (element: MarkupElement, context: Context) => Block[]

/** The context inside a block that carries the stated language and direction itself. */
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

/** What a block must state, because it differs from what is around it. */
export function stated({ scope, language, direction }: Context): Scope {
  const lang = scope.lang !== undefined && primary(scope.lang) !== primary(language) ? scope.lang : undefined
  const dir = scope.dir !== undefined && scope.dir !== direction ? scope.dir : undefined
  return { ...(lang !== undefined && { lang }), ...(dir && { dir }) }
}

const primary = (tag: string | undefined): string | undefined => tag?.split('-')[0]?.toLowerCase()

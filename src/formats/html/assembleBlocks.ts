import type { Block } from '#article/schema/block.ts'
import { takeAnchor } from './anchors.ts'
import { stated, type Context } from './context.ts'
import { loneEmbed } from './embeds/loneEmbed.ts'
import { textOfRuns } from './text/textOfRuns.ts'
import { isBlankToken, type Token } from './tokens.ts'

/** Tokens into blocks: paragraphs of what is between edges, two breaks in a row are an edge, pictures do not cut sentences. */
export function assembleBlocks(tokens: readonly Token[], context: Context): Block[] {
  const assembly = new Assembly(context)
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token) index += assembly.take(token, tokens, index)
  }
  return assembly.finished()
}

class Assembly {
  private readonly blocks: Block[] = []
  private line: Token[] = []
  private isLineBlank = true
  private isRowBlank = true
  private afterFloats = 0
  private floats: Block[] = []
  private waiting: string[] = []
  private readonly context: Context
  private scope: Context['scope']

  constructor(context: Context) {
    this.context = context
    this.scope = context.scope
  }

  /** Takes a token and tells how many of those after it went with it. */
  take(token: Token, tokens: readonly Token[], index: number): number {
    if (token.kind === 'run') this.takeInLine(token)
    if (token.kind === 'anchor') this.waiting.push(token.id)
    if (token.kind === 'edge') this.startParagraph(token.scope)
    if (token.kind === 'break') return this.takeBreak(token, tokens, index)
    return token.kind === 'block' ? this.takeBlock(token, tokens, index) : 0
  }

  finished(): Block[] {
    this.startParagraph(this.scope)
    const last = this.blocks.at(-1)
    if (last && this.waiting.length > 0) this.blocks.splice(-1, 1, this.anchored(last))
    return this.blocks
  }

  /** What is known of a line is kept beside it: looking through it again at each of its pictures took the square of the time. */
  private takeInLine(token: Token): void {
    this.line.push(token)
    if (isBlankToken(token)) return
    this.isLineBlank = false
    this.isRowBlank = token.kind === 'break'
  }

  private takeBreak(token: Token, tokens: readonly Token[], index: number): number {
    const rest = tokens.slice(
      index + 1,
      placeAfter(tokens, index, (each) => each.kind !== 'break' && !isBlankToken(each)),
    )
    const isParagraphEnd = rest.some(({ kind }) => kind === 'break')
    if (isParagraphEnd) this.startParagraph(this.scope)
    else this.takeInLine(token)
    if (!isParagraphEnd) return 0
    for (const each of rest) if (each.kind === 'anchor') this.waiting.push(each.id)
    return rest.length
  }

  private takeBlock(
    { block, floating }: Extract<Token, { kind: 'block' }>,
    tokens: readonly Token[],
    index: number,
  ): number {
    const next = this.placeAfterFloats(tokens, index)
    const nextKind = tokens[next]?.kind
    const isOwnLine = this.isLineBlank || (this.isRowBlank && nextKind !== 'run')
    if (floating && !isOwnLine) {
      this.floats.push(block)
      return 0
    }
    this.startParagraph(this.scope)
    this.blocks.push(this.anchored(block))
    return floating && nextKind === 'break' ? this.restOfLine(tokens, index, next) : 0
  }

  /** The break after a picture on its own line belongs to the picture; other pictures before that break are still to come. */
  private restOfLine(tokens: readonly Token[], index: number, next: number): number {
    return placeAfter(tokens, index, ({ kind }) => kind !== 'run') < next ? 0 : next - index
  }

  /** Pictures in a row have one place after them, which is looked for once. */
  private placeAfterFloats(tokens: readonly Token[], index: number): number {
    if (index >= this.afterFloats) {
      this.afterFloats = placeAfter(
        tokens,
        index,
        (each) => !isBlankToken(each) && !(each.kind === 'block' && each.floating),
      )
    }
    return this.afterFloats
  }

  private startParagraph(scope: Context['scope']): void {
    const context = { ...this.context, scope: this.scope }
    const text = textOfRuns(this.line, this.scope.lang ?? this.context.language)
    if (text !== undefined) {
      this.blocks.push(this.anchored(loneEmbed(text) ?? { type: 'paragraph', text, ...stated(context) }))
    }
    for (const float of this.floats) this.blocks.push(float)
    this.line = []
    this.isLineBlank = true
    this.isRowBlank = true
    this.floats = []
    this.scope = scope
  }

  private anchored(block: Block): Block {
    return takeAnchor(block, this.waiting.splice(0), this.context.anchors)
  }
}

/** The next place after `index` whose token passes the test; the end where none does. */
function placeAfter(tokens: readonly Token[], index: number, test: (token: Token) => boolean): number {
  let place = index + 1
  for (let token = tokens[place]; token && !test(token); token = tokens[place]) place += 1
  return place
}

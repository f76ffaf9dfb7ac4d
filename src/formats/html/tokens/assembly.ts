import type { Block } from '#article/blocks/block.ts'
import { statedScope, type Context, type Scope } from '../context.ts'
import { findLoneEmbed } from '../embeds/findLoneEmbed.ts'
import { withAnchor } from '../links/anchors.ts'
import { assembleText } from '../text/assembleText.ts'
import { isBlankToken, type Token } from '../text/token.ts'
import { FloatRows } from './floatRows.ts'
import { findIndexAfter } from './findIndexAfter.ts'

/** The blocks that are finished, and the paragraph that is open, while a list of tokens is read once. */
export class Assembly {
  private readonly blocks: Block[] = []
  private readonly tokens: readonly Token[]
  private readonly context: Context
  private readonly floatRows: FloatRows
  private scope: Scope
  /** The open paragraph. Whether it is blank is kept too: searching it again at each picture took quadratic time. */
  private paragraph: Token[] = []
  private isParagraphBlank = true
  private isLineBlank = true
  /** Pictures within the open paragraph, which follow it. */
  private floats: Block[] = []
  /** Ids that the next block gets. */
  private waitingIds: string[] = []

  constructor(tokens: readonly Token[], context: Context) {
    this.tokens = tokens
    this.context = context
    this.floatRows = new FloatRows(tokens)
    this.scope = context.scope
  }

  /** Takes the token at `index` and returns how many tokens after it were taken with it. */
  take(index: number): number {
    const token = this.tokens[index]
    if (token?.kind === 'run') this.addToParagraph(token)
    if (token?.kind === 'anchor') this.waitingIds.push(token.id)
    if (token?.kind === 'edge') this.startParagraph(token.scope)
    if (token?.kind === 'break') return this.takeBreak(token, index)
    return token?.kind === 'block' ? this.takeBlock(token, index) : 0
  }

  finish(): Block[] {
    this.startParagraph(this.scope)
    const last = this.blocks.at(-1)
    if (last && this.waitingIds.length > 0) this.blocks.splice(-1, 1, this.withWaitingIds(last))
    return this.blocks
  }

  private addToParagraph(token: Token): void {
    this.paragraph.push(token)
    if (isBlankToken(token)) return
    this.isParagraphBlank = false
    this.isLineBlank = token.kind === 'break'
  }

  private takeBreak(token: Token, index: number): number {
    const end = findIndexAfter(this.tokens, index, (each) => each.kind !== 'break' && !isBlankToken(each))
    const following = this.tokens.slice(index + 1, end)
    if (following.every(({ kind }) => kind !== 'break')) {
      this.addToParagraph(token)
      return 0
    }
    this.startParagraph(this.scope)
    for (const each of following) if (each.kind === 'anchor') this.waitingIds.push(each.id)
    return following.length
  }

  private takeBlock({ block, floating }: Extract<Token, { kind: 'block' }>, index: number): number {
    const next = this.floatRows.end(index)
    const nextKind = this.tokens[next]?.kind
    const isOnOwnLine = this.isParagraphBlank || (this.isLineBlank && nextKind !== 'run')
    if (floating && !isOnOwnLine) {
      this.floats.push(block)
      return 0
    }
    this.startParagraph(this.scope)
    this.blocks.push(this.withWaitingIds(block))
    return floating && nextKind === 'break' ? this.restOfLine(index, next) : 0
  }

  /** The break after a picture on its own line belongs to the picture, unless other pictures come before that break. */
  private restOfLine(index: number, next: number): number {
    return findIndexAfter(this.tokens, index, ({ kind }) => kind !== 'run') < next ? 0 : next - index
  }

  private startParagraph(scope: Scope): void {
    const context = { ...this.context, scope: this.scope }
    const text = assembleText(this.paragraph, this.scope.lang ?? this.context.language)
    if (text !== undefined) {
      this.blocks.push(this.withWaitingIds(findLoneEmbed(text) ?? { type: 'paragraph', text, ...statedScope(context) }))
    }
    for (const float of this.floats) this.blocks.push(float)
    this.paragraph = []
    this.isParagraphBlank = true
    this.isLineBlank = true
    this.floats = []
    this.scope = scope
  }

  private withWaitingIds(block: Block): Block {
    return withAnchor(block, this.waitingIds.splice(0), this.context.anchors)
  }
}

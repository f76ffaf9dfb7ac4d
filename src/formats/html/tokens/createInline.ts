import type { Context, Inline } from '../context.ts'
import type { MarkupNode } from '../markup/markup.ts'
import { assembleText } from '../text/assembleText.ts'
import { isBlankToken, type Token } from '../text/token.ts'
import { createTokens } from './createTokens.ts'

/** A part of a document as one text: each paragraph is a line, and the pictures come after the text. */
export function createInline(nodes: readonly MarkupNode[], context: Context): Inline {
  const tokens = createTokens(nodes, { ...context, inline: true })
  return {
    text: assembleText(linesOf(tokens), context.scope.lang ?? context.language),
    media: tokens.flatMap((token) => (token.kind === 'block' ? [token.block] : [])),
  }
}

/** Runs and line breaks. A line ends where a paragraph would, and one break is enough between two lines. */
function linesOf(tokens: readonly Token[]): Token[] {
  const lines: Token[] = []
  let last: Token | undefined
  for (const token of tokens) {
    const isBreak = token.kind === 'edge' || token.kind === 'break'
    const isPart = isBreak ? last !== undefined && last.kind !== 'break' : token.kind === 'run'
    const part: Token = isBreak ? { kind: 'break', marks: {} } : token
    if (isPart) lines.push(part)
    if (isPart && !isBlankToken(part)) last = part
  }
  return lines
}

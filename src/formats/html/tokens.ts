import type { Block } from '#article/schema/block.ts'
import type { Marks, Scope } from './context.ts'

/** Text with its marks; its white space is as the source had it. */
export type Run = { kind: 'run'; text: string; marks: Marks }

/** A document as a line of tokens: what is between two edges is a paragraph. */
export type Token =
  | Run
  | { kind: 'break'; marks: Marks }
  /** A paragraph ends here, and what follows states this language and direction. */
  | { kind: 'edge'; scope: Scope }
  /** A link of the article points here. */
  | { kind: 'anchor'; id: string }
  /** A block; a floating one (a picture in a line of text) does not cut the sentence it stands in. */
  | { kind: 'block'; block: Block; floating: boolean }

/** Whether nothing of the token can be seen. */
export const isBlankToken = (token: Token): boolean =>
  token.kind === 'anchor' || (token.kind === 'run' && token.text.trim() === '')

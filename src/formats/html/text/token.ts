import type { Block } from '#article/blocks/block.ts'
import type { Marks, Scope } from '../context.ts'

/** Text with its marks. White space is as it is in the source. */
type Run = { kind: 'run'; text: string; marks: Marks }

/** A document is read as a flat list of tokens: the text between two edges is a paragraph. */
export type Token =
  | Run
  | { kind: 'break'; marks: Marks }
  /** A paragraph ends here. What follows states this language and direction. */
  | { kind: 'edge'; scope: Scope }
  /** A link of the article points here. */
  | { kind: 'anchor'; id: string }
  /** A block. A floating one (a picture within a line of text) does not end the sentence around it. */
  | { kind: 'block'; block: Block; floating: boolean }

/** Whether a reader sees nothing of the token. */
export const isBlankToken = (token: Token): boolean =>
  token.kind === 'anchor' || (token.kind === 'run' && token.text.trim() === '')

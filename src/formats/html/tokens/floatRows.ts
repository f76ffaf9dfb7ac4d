import { isBlankToken, type Token } from '../text/token.ts'
import { findIndexAfter } from './findIndexAfter.ts'

/** Finds where rows of pictures end. All pictures of a row have the same end, which is searched for once. */
export class FloatRows {
  private readonly tokens: readonly Token[]
  private lastEnd = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  /** The index of the first token after the row of pictures that `index` is in. Indexes must be asked for in order. */
  end(index: number): number {
    if (index >= this.lastEnd) {
      this.lastEnd = findIndexAfter(this.tokens, index, (each) => !isBlankToken(each) && !isFloat(each))
    }
    return this.lastEnd
  }
}

const isFloat = (token: Token): boolean => token.kind === 'block' && token.floating

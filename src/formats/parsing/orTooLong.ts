import { FormatError } from './errors.ts'

/**
 * What `read` returns. Regular expressions run out of stack on a run of several million characters, which no story has:
 * that RangeError is thrown as a FormatError, because it is a fault of the input.
 */
export function orTooLong<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new FormatError('a part of it is longer or deeper than any story can be')
  }
}

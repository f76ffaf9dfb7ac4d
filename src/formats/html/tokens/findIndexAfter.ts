import type { Token } from '../text/token.ts'

/** The next index after `index` whose token passes the test; the end where none does. */
export function findIndexAfter(tokens: readonly Token[], index: number, test: (token: Token) => boolean): number {
  let next = index + 1
  for (let token = tokens[next]; token && !test(token); token = tokens[next]) next += 1
  return next
}

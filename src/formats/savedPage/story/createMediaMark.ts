/**
 * The text of a paragraph that holds the place of a figure or a player while the story is cut out of the page. The
 * commas keep Readability from dropping it as clutter, and it is too short to count as text.
 */
export const createMediaMark = (index: number): string => `${','.repeat(11)}⟦${index}⟧`

const MARK = /^\s*,{11}⟦(\d+)⟧\s*$/u

/** The number in a mark; undefined for any other text. */
export function parseMediaMark(text: string): number | undefined {
  const [, index] = MARK.exec(text) ?? []
  return index === undefined ? undefined : Number(index)
}

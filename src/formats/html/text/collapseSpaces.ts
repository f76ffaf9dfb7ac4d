/** In characters: a longer run takes a second search. Millions at once exhaust the stack of a regular expression. */
const MAX_RUN_LENGTH = 1000

/** A function that makes one space of each run of spaces; `space` is the source of a pattern of one of them. */
export function createSpaceCollapser(space: string): (text: string) => string {
  const part = new RegExp(`${space}{2,${MAX_RUN_LENGTH}}`, 'gu')
  const run = new RegExp(`${space}+`, 'gu')
  return (text) => text.replaceAll(part, ' ').replaceAll(run, ' ')
}

/** One space for each run of spaces and line ends. */
export const collapseSpaces = createSpaceCollapser(String.raw`\s`)

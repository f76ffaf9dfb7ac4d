import type { Text } from '#article/schema/text.ts'

/** The text without a mark that all of it has. Where only parts have the mark, the text stays as it is. */
export function withoutMark(text: Text, mark: 'strong' | 'emphasis'): Text {
  if (typeof text === 'string' || text.some((run) => typeof run === 'string' || run[mark] !== true)) return text
  const bare = text.map((run) => {
    if (typeof run === 'string') return run
    const { [mark]: _mark, ...rest } = run
    return Object.keys(rest).length === 1 ? rest.text : rest
  })
  const [first] = bare
  return bare.length === 1 && typeof first === 'string' ? first : bare
}

import type { XmlDocument } from './parseXml.ts'

/** A note on damaged XML: its first fault, and whether it was repaired or is cut off. */
export function createXmlNotes({ problems, open }: XmlDocument): string[] {
  const [first] = problems
  if (!first) return []
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''
  const cut = open.size > 0 ? '; the file ends in the middle, what came before was read' : '; it was repaired and read'
  return [`damaged XML, line ${first.line}: ${first.message}${more}${cut}`]
}

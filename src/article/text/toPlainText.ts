import type { Text } from '../schema/text.ts'

/** The words of a text without its marks. */
export function toPlainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

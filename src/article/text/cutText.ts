import { toPlainText } from './toPlainText.ts'
import type { Text } from '../schema/text.ts'

/** The first characters of a text, with their marks. Whole runs stay the same objects: notes know them by identity. */
export function cutText(text: Text, length: number): Text {
  if (typeof text === 'string') return text.slice(0, length)
  let left = length
  return text.flatMap((run) => {
    const whole = toPlainText([run])
    const kept = whole.slice(0, left)
    left -= kept.length
    if (kept === whole) return [run]
    if (kept === '') return []
    return [typeof run === 'string' ? kept : { ...run, text: kept }]
  })
}

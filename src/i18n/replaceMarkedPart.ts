import type { ReactNode } from 'react'

const PART = /<(\w+)>(.*?)<\/\1>/su

/** Returns a sentence of the catalogue with its `<name>part</name>` replaced by the result of `mark` for the part. */
export function replaceMarkedPart(sentence: string, mark: (part: string) => ReactNode): ReactNode[] {
  const [whole = '', , part = ''] = PART.exec(sentence) ?? []
  if (whole === '') return [sentence]
  const start = sentence.indexOf(whole)
  return [sentence.slice(0, start), mark(part), sentence.slice(start + whole.length)]
}

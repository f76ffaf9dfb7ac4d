import type { ReactNode } from 'react'

const PART = /<(\w+)>(.*?)<\/\1>/su

/** A sentence of the catalogue whose one `<name>part</name>` is replaced by what `mark` returns for the part. */
export function markedPart(sentence: string, mark: (part: string) => ReactNode): ReactNode[] {
  const [whole = '', , part = ''] = PART.exec(sentence) ?? []
  if (whole === '') return [sentence]
  const start = sentence.indexOf(whole)
  return [sentence.slice(0, start), mark(part), sentence.slice(start + whole.length)]
}

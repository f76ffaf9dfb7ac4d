import type { Text } from '#article/schema/text.ts'
import { TextSpan } from './TextSpan.tsx'
import { PlainRuns } from './PlainRuns.tsx'
import { useTextLanguage } from './TextLanguageProvider.tsx'

/** Running text as it is set: its marks, its links, and every token that needs care in right-to-left text. */
export function TextRuns({ text }: { text: Text }) {
  const { direction } = useTextLanguage()
  if (typeof text === 'string') return <PlainRuns text={text} direction={direction} />
  return text.map((run, index) =>
    typeof run === 'string' ? (
      <PlainRuns key={index} text={run} direction={direction} />
    ) : (
      <TextSpan key={index} span={run} />
    ),
  )
}

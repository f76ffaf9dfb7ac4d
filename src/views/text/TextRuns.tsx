import type { Text } from '#article/schema/text.ts'
import { findRealHosts } from '#article/text/findRealHosts.ts'
import { TextSpan } from './TextSpan.tsx'
import { PlainRuns } from './PlainRuns.tsx'
import { useTextLanguage } from './TextLanguageContext.ts'

/** Running text with its marks and links; tokens that right-to-left text would reorder are isolated. */
export function TextRuns({ text }: { text: Text }) {
  const { direction } = useTextLanguage()
  if (typeof text === 'string') return <PlainRuns text={text} direction={direction} />
  const hosts = findRealHosts(text)
  return text.map((run, index) =>
    typeof run === 'string' ? (
      <PlainRuns key={index} text={run} direction={direction} />
    ) : (
      <TextSpan key={index} span={run} host={hosts.get(run)} />
    ),
  )
}

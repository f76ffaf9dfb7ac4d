import type { Text } from '../schema/text.ts'

/** The same text with the address of every link changed. */
export function mapLinks(text: Text, change: (href: string) => string): Text {
  if (typeof text === 'string') return text
  return text.map((run) =>
    typeof run === 'string' || run.href === undefined ? run : { ...run, href: change(run.href) },
  )
}

import ar from '#i18n/catalogues/ar.json' with { type: 'json' }
import en from '#i18n/catalogues/en.json' with { type: 'json' }
import type { FaultTrial } from './faultTrials.ts'

/** The name of a failure page's title in the catalogues. */
type Title =
  | 'brokenTitle'
  | 'busyTitle'
  | 'errorTitle'
  | 'notFoundTitle'
  | 'slowTitle'
  | 'sourceTitle'
  | 'unreachableTitle'

/** What may be said of a file with content. All else would be a wrong statement; nothing here is offline. */
const titlesOfContent: Readonly<Record<string, readonly Title[]>> = {
  'connection reset': ['unreachableTitle'],
  'no answer': ['slowTitle'],
  'cut in the middle': ['unreachableTitle'],
  '404': ['notFoundTitle'],
  '429': ['busyTitle'],
  '429 with Retry-After': ['busyTitle', 'slowTitle'],
  '500': ['errorTitle'],
  '503': ['busyTitle'],
  '503 with Retry-After': ['busyTitle', 'slowTitle'],
  'redirect loop': ['unreachableTitle'],
  'a page of the network instead': ['unreachableTitle'],
  'wrong content type': [],
  empty: ['unreachableTitle'],
  '20 MB': ['slowTitle'],
  'invalid UTF-8': ['brokenTitle', 'unreachableTitle'],
  'not as the schema says': ['brokenTitle'],
  'an older version': ['brokenTitle'],
  'a newer version, with more in it': ['brokenTitle'],
  'a newer version, with less in it': ['brokenTitle'],
}

/** What may be said of a story besides that its source has failed. One without a date is none. */
const titlesOfSource: Readonly<Record<string, readonly Title[]>> = {
  'a newer version, with less in it': ['notFoundTitle'],
}

/**
 * The titles that a failure page may have. Where a finished page exists, only a host that is slow or busy keeps the
 * reader from it.
 */
export function titlesOf({ resource, row, fault, journey }: FaultTrial): readonly Title[] {
  const titles = titlesOfContent[row] ?? []
  if (resource.kind === 'source') return ['sourceTitle', ...(titlesOfSource[row] ?? (fault.takesTime ? titles : []))]
  const titlesOfAsset: readonly Title[] = fault.takesTime ? ['unreachableTitle', 'slowTitle'] : ['unreachableTitle']
  if (resource.live) return titlesOfAsset
  if (resource.kind === 'page') return ['notFoundTitle']
  if (resource.kind !== 'json') return titlesOfAsset
  return journey.isUnfinished || fault.takesTime ? titles : []
}

/** The title that a heading is, in Arabic or in English. */
export const titleOf = (heading: string): string | undefined =>
  [ar, en].flatMap(({ failure }) => Object.entries(failure)).find(([, text]) => text === heading)?.[0]

/** The English wording of a title. */
export const englishTitle = (title: string): string | undefined =>
  Object.entries(en.failure).find(([name]) => name === title)?.[1]

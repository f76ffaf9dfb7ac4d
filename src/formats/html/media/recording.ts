import { cleanText } from '#article/cleanText.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import type { Context, Handler } from '../context.ts'
import { parseLanguageTag } from '../markup/languageTag.ts'
import { attribute, childElements, type MarkupElement } from '../markup/markup.ts'
import { resolveFileAddress } from '../markup/resolveAddress.ts'
import { readWholeNumber } from '../markup/readWholeNumber.ts'

type Recording = BlockOf<'audio'> | BlockOf<'video'>
type Tracks = NonNullable<BlockOf<'video'>['tracks']>

/** `<audio>` and `<video>` with their text tracks. The fallback for old browsers is ignored. */
export const recording: Handler = (element, context) => {
  const source = sourceOf(element, context)
  if (!source) return []
  const title = cleanText(attribute(element, 'title') ?? attribute(element, 'aria-label') ?? '', context.language)
  const tracks = tracksOf(element, context)
  const shared = { ...source, ...(title !== '' && { title }), ...(tracks.length > 0 && { tracks }) }
  return [
    element.name === 'audio'
      ? { type: 'audio', ...shared }
      : { type: 'video', ...shared, ...frameOf(element, context) },
  ]
}

function sourceOf(element: MarkupElement, { base }: Context): Pick<Recording, 'url' | 'encodingFormat'> | undefined {
  const sources = [element, ...childElements(element).filter(({ name }) => name === 'source')]
  for (const each of sources) {
    const url = resolveFileAddress(attribute(each, 'src') ?? attribute(each, 'data-src'), base)
    const encodingFormat = attribute(each, 'type')
    if (url !== undefined && !url.startsWith('#')) {
      return { url, ...(encodingFormat !== undefined && { encodingFormat }) }
    }
  }
  return undefined
}

function frameOf(element: MarkupElement, { base }: Context): Pick<BlockOf<'video'>, 'width' | 'height' | 'poster'> {
  const poster = resolveFileAddress(attribute(element, 'poster'), base)
  const width = readWholeNumber(element, 'width') ?? 0
  const height = readWholeNumber(element, 'height') ?? 0
  return { ...(width > 0 && height > 0 && { width, height }), ...(poster !== undefined && { poster }) }
}

function tracksOf(element: MarkupElement, { base, language }: Context): Tracks {
  return childElements(element).flatMap((track): Tracks => {
    const url = track.name === 'track' ? resolveFileAddress(attribute(track, 'src'), base) : undefined
    const lang = parseLanguageTag(attribute(track, 'srclang') ?? language)
    const label = attribute(track, 'label')
    if (url === undefined || lang === undefined) return []
    return [{ url, kind: kindOf(attribute(track, 'kind')), lang, ...(label !== undefined && { label }) }]
  })
}

function kindOf(kind: string | undefined): Tracks[number]['kind'] {
  const known = (['captions', 'subtitles', 'descriptions', 'chapters'] as const).find(
    (each) => each === kind?.toLowerCase(),
  )
  return known ?? 'subtitles'
}

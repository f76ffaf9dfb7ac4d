import * as v from 'valibot'
import { fileAddress, languageTag, optionalDuration, pixels, plainString, text } from './primitives.ts'
import { textSchema } from './text.ts'

const rendition = v.object({ url: fileAddress, width: pixels }, 'a rendition (an object with url and width)')

/** What the build made of a picture: files `<stem>-<width>.<format>` in AVIF, WebP and JPEG, and a tiny placeholder. */
const published = v.object({ stem: plainString, widths: v.array(pixels), placeholder: plainString })

/**
 * schema.org ImageObject. `url` is absolute, or relative to the folder of the article's language. Sizes are CSS
 * pixels.
 */
export const imageFields = {
  url: fileAddress,
  width: v.optional(pixels),
  height: v.optional(pixels),
  alternateText: v.optional(text),
  caption: v.optional(textSchema),
  creditText: v.optional(text),
  /** The same picture in other widths, as live sources offer it. */
  renditions: v.optional(v.array(rendition, 'a list of renditions')),
  published: v.optional(published),
}

export const imageSchema = v.object(imageFields, 'a picture (an object with url)')

export type Image = v.InferOutput<typeof imageSchema>

const track = v.object(
  {
    url: fileAddress,
    kind: v.picklist(
      ['captions', 'subtitles', 'descriptions', 'chapters'],
      "'captions', 'subtitles', 'descriptions' or 'chapters'",
    ),
    lang: languageTag,
    label: v.optional(text),
  },
  'a text track (an object with url, kind and lang)',
)

/** The fields that audio and video share (schema.org MediaObject). */
const recordingFields = {
  url: fileAddress,
  title: v.optional(text),
  caption: v.optional(textSchema),
  creditText: v.optional(text),
  duration: optionalDuration,
  tracks: v.optional(v.array(track, 'a list of text tracks')),
}

export const audioFields = { ...recordingFields, encodingFormat: v.optional(plainString) }

export const videoFields = {
  ...recordingFields,
  encodingFormat: v.optional(plainString),
  width: v.optional(pixels),
  height: v.optional(pixels),
  poster: v.optional(fileAddress),
}

import * as v from 'valibot'
import { byShape } from './byShape.ts'
import { address, direction, flag, languageTag, text } from './primitives.ts'

const span = v.object(
  {
    text,
    strong: v.optional(flag),
    emphasis: v.optional(flag),
    code: v.optional(flag),
    mark: v.optional(flag),
    sup: v.optional(flag),
    sub: v.optional(flag),
    href: v.optional(address),
    lang: v.optional(languageTag),
    dir: v.optional(direction),
  },
  'text or a span (an object with text)',
)

/** A run of text with marks. Spans are flat: a span holds no spans. */
export type Span = v.InferOutput<typeof span>

/** Running text: a string, or a list of strings and spans in reading order. */
export type Text = string | (string | Span)[]

/** One part of a text: a string or a span. */
export const runSchema: v.GenericSchema<unknown, string | Span> = byShape<string | Span>([text, span], (input) =>
  typeof input === 'string' ? text : span,
)

const runs = v.array(runSchema, 'text')

export const textSchema: v.GenericSchema<unknown, Text> = byShape<Text>([text, runs], (input) =>
  Array.isArray(input) ? runs : text,
)

import * as v from 'valibot'
import { id } from '../schema/primitives.ts'
import { textSchema } from '../schema/text.ts'
import { noTexts, type BlockDefinition, type BlockDescription } from './blockDefinition.ts'
import { createBlockSchema } from './createBlockSchema.ts'

const note = v.object({ id, text: textSchema }, 'a note (an object with id and text)')

const schema = createBlockSchema('footnotes', { notes: v.array(note, 'a list of notes') })

export type FootnotesBlock = v.InferOutput<typeof schema>

/** Notes do not count as reading, but they may refer to other notes. */
export const footnotes: BlockDefinition<FootnotesBlock> = {
  schema,
  readingTexts: noTexts,
  mapTexts: (block, change) => ({
    ...block,
    notes: block.notes.map((each) => ({ ...each, text: change(each.text) })),
  }),
}

export const footnotesDescription: BlockDescription<FootnotesBlock> = {
  notes: 'The notes; the text points to one with a span { "text": "1", "sup": true, "href": "#note-1" }.',
}

import * as v from 'valibot'
import { byShape } from '#article/schema/byShape.ts'
import { dateTime, filledText } from '#article/schema/primitives.ts'
import { textSchema } from '#article/schema/text.ts'

const newAddress = filledText

export const withdrawalSchema = v.object(
  { datePublished: v.optional(dateTime), text: v.optional(textSchema) },
  'a new address, or null, or an object with datePublished and text',
)

/** What readers of a withdrawn page are told, and when the paper said so. */
export type Withdrawal = v.InferOutput<typeof withdrawalSchema>

const unexplained = v.pipe(
  v.null(),
  v.transform((): Withdrawal => ({})),
)

const target = byShape<string | Withdrawal>([newAddress, unexplained, withdrawalSchema], (input) => {
  if (input === null) return unexplained
  return typeof input === 'string' ? newAddress : withdrawalSchema
})

/**
 * `moved.json` in the content folder, by the old addresses: where each page is now, or null, or a notice, for one that
 * was withdrawn.
 */
export const movedAddressesSchema = v.record(v.string(), target, 'the moved addresses (an object)')

export type MovedAddresses = v.InferOutput<typeof movedAddressesSchema>

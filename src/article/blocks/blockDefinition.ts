import type * as v from 'valibot'
import type { Text } from '../schema/text.ts'
import type { BlockCommon } from './createBlockSchema.ts'

/**
 * What the app knows of a type of block that holds no other blocks. How its media are mapped and what editors read of
 * it are exported apart, because the app needs neither.
 */
export type BlockDefinition<Own extends TypedBlock> = {
  schema: BlockSchema<Own>
  /** The texts that count as reading, in order. */
  readingTexts: (block: Own) => Text[]
  /** A copy in which every text that may have marks is changed. */
  mapTexts: (block: Own, change: TextChange) => Own
}

/** The same for a type that holds blocks, which may be of any type: `Inner`. */
export type ContainerDefinition<Own extends TypedBlock, Inner> = {
  schema: BlockSchema<Own>
  readingTexts: (block: Own, readInner: (blocks: readonly Inner[]) => Text[]) => Text[]
  mapTexts: (block: Own, change: TextChange, mapInner: MapInner<Inner>) => Own
  innerBlocks: (block: Own) => readonly Inner[]
}

/** Either of the two: both can be called as a container's, but only a container has inner blocks. */
export type AnyDefinition<Own extends TypedBlock, Inner> = Omit<ContainerDefinition<Own, Inner>, 'innerBlocks'> &
  Partial<Pick<ContainerDefinition<Own, Inner>, 'innerBlocks'>>

export type TextChange = (text: Text) => Text

export type MapInner<Inner> = (blocks: readonly Inner[]) => Inner[]

type TypedBlock = { type: string }

/** What editors read about the properties that only this type has (JSON Schema `description`). */
export type BlockDescription<Own> = Readonly<
  Record<Exclude<keyof Own, keyof BlockCommon | 'type' | 'published'>, string>
>

/**
 * A schema that `v.variant` takes: an object with a literal `type`. `Copy` has an index signature where an interface
 * has none.
 */
type BlockSchema<Own extends TypedBlock> = v.BaseSchema<Record<string, unknown>, Copy<Own>, v.BaseIssue<unknown>> &
  Pick<
    v.ObjectSchema<{ type: v.LiteralSchema<Own['type'], undefined> }, undefined>,
    'type' | 'reference' | 'expects' | 'entries' | 'message'
  >

type Copy<Own> = { [Key in keyof Own]: Own[Key] }

/** For the types that have no reading texts. */
export const noTexts = (): never[] => []

/** For the types that have no texts to change, and for those that have no media. */
export const unchanged = <Own>(block: Own): Own => block

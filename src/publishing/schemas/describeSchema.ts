import type { JsonSchema, OverrideSchemaContext } from '@valibot/to-json-schema'
import { articleSchema } from '#article/schema/article.ts'
import { frontChoicesSchema } from '#edition/frontChoices.ts'
import { imageSchema } from '#article/schema/media.ts'
import { blockTypes } from '#article/schema/block.ts'
import { pictureDescription } from '#article/schema/blocks/image.ts'
import { blockDescriptions } from './blockDescriptions.ts'
import { articleDescriptions, commonDescriptions, frontDescriptions } from './descriptions.ts'

/** The JSON Schema of a part of the contract with words for editors, where it has properties that have some. */
export function describeSchema({ valibotSchema, jsonSchema }: OverrideSchemaContext): JsonSchema | undefined {
  const { properties } = jsonSchema
  if (!properties) return undefined
  const words = wordsFor(valibotSchema, properties)
  const described = Object.entries(properties).map(
    ([name, property]) => [name, withWords(property, words[name])] as const,
  )
  return { ...jsonSchema, ...messageOf(valibotSchema), properties: Object.fromEntries(described) }
}

type Properties = NonNullable<JsonSchema['properties']>

function wordsFor(schema: object, { type }: Properties): Readonly<Record<string, string>> {
  if (schema === articleSchema) return articleDescriptions
  if (schema === frontChoicesSchema) return frontDescriptions
  if (schema === imageSchema) return pictureDescription
  const blockType = blockTypes.find((each) => typeof type === 'object' && type.const === each)
  return blockType === undefined ? {} : { ...commonDescriptions, ...blockDescriptions[blockType] }
}

function withWords(property: JsonSchema | boolean, description: string | undefined): JsonSchema | boolean {
  return typeof property === 'boolean' || description === undefined ? property : { ...property, description }
}

/** What the parser says it expected is what an editor should read. */
function messageOf(schema: object): { description: string } | undefined {
  return 'message' in schema && typeof schema.message === 'string' ? { description: schema.message } : undefined
}

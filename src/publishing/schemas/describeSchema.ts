import type { JsonSchema, OverrideSchemaContext } from '@valibot/to-json-schema'
import { articleSchema } from '#article/article.ts'
import { frontChoicesSchema } from '#edition/frontChoices.ts'
import { imageSchema } from '#article/schema/media.ts'
import { blockTypes } from '#article/blocks/block.ts'
import { pictureDescription } from '#article/blocks/image.ts'
import { blockDescriptions } from './blockDescriptions.ts'
import { articleDescriptions, commonDescriptions, frontDescriptions } from './descriptions.ts'

/** Adds descriptions to the properties of a JSON Schema, for the editors of newsrooms. */
export function describeSchema({ valibotSchema, jsonSchema }: OverrideSchemaContext): JsonSchema | undefined {
  const { properties } = jsonSchema
  if (!properties) return undefined
  const descriptions = descriptionsFor(valibotSchema, properties)
  const described = Object.entries(properties).map(
    ([name, property]) => [name, withDescription(property, descriptions[name])] as const,
  )
  return { ...jsonSchema, ...messageAsDescription(valibotSchema), properties: Object.fromEntries(described) }
}

type Properties = NonNullable<JsonSchema['properties']>

function descriptionsFor(schema: object, { type }: Properties): Readonly<Record<string, string>> {
  if (schema === articleSchema) return articleDescriptions
  if (schema === frontChoicesSchema) return frontDescriptions
  if (schema === imageSchema) return pictureDescription
  const blockType = blockTypes.find((each) => typeof type === 'object' && type.const === each)
  return blockType === undefined ? {} : { ...commonDescriptions, ...blockDescriptions[blockType] }
}

function withDescription(property: JsonSchema | boolean, description: string | undefined): JsonSchema | boolean {
  return typeof property === 'boolean' || description === undefined ? property : { ...property, description }
}

/** The message of a schema, which names what the parser expects, describes it to an editor too. */
function messageAsDescription(schema: object): { description: string } | undefined {
  return 'message' in schema && typeof schema.message === 'string' ? { description: schema.message } : undefined
}

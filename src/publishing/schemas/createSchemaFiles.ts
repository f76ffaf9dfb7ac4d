import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { absoluteAddress, type PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import { articleSchema } from '#article/article.ts'
import { blockSchema, listItemSchema } from '#article/blocks/block.ts'
import { cellSchema } from '#article/blocks/table.ts'
import { movedAddressesSchema, withdrawalSchema } from '#edition/moves/movedAddresses.ts'
import { frontChoicesSchema } from '#edition/frontChoices.ts'
import { correctionsSchema } from '#article/schema/correction.ts'
import { previousIdsSchema } from '#article/schema/previousIds.ts'
import { relatedLinkSchema } from '#article/schema/link.ts'
import { imageSchema } from '#article/schema/media.ts'
import {
  address,
  dateTime,
  duration,
  fileAddress,
  filledText,
  id,
  languageTag,
  webAddress,
} from '#article/schema/primitives.ts'
import { runSchema, textSchema } from '#article/schema/text.ts'
import { describeSchema } from './describeSchema.ts'
import { nameDefinitions } from './nameDefinitions.ts'
import { primitiveSchemas } from './primitiveSchemas.ts'
import { fileAt, type SiteFile } from '../site/siteFile.ts'

const parts = {
  id,
  languageTag,
  dateTime,
  duration,
  address,
  fileAddress,
  webAddress,
  filledText,
  text: textSchema,
  run: runSchema,
  image: imageSchema,
  corrections: correctionsSchema,
  previousIds: previousIdsSchema,
  link: relatedLinkSchema,
  cell: cellSchema,
  listItem: listItemSchema,
  block: blockSchema,
}

type Contract = {
  address: string
  title: string
  schema: typeof articleSchema | typeof frontChoicesSchema | typeof movedAddressesSchema
  definitions: Record<string, GenericSchema>
}

const contracts: Contract[] = [
  { address: '/schema/article.json', title: 'An article of the paper', schema: articleSchema, definitions: parts },
  {
    address: '/schema/front.json',
    title: 'The editor’s choices for a front',
    schema: frontChoicesSchema,
    definitions: { id },
  },
  {
    address: '/schema/moved.json',
    title: 'Addresses that have moved, with the new one, and addresses of withdrawn pages, with null or a notice',
    schema: movedAddressesSchema,
    definitions: { dateTime, filledText, text: textSchema, run: runSchema, withdrawal: withdrawalSchema },
  },
]

/** The files that a newsroom writes, described as JSON Schema (draft 2020-12) for text editors. */
export function createSchemaFiles(place: PaperLocation): SiteFile[] {
  return contracts.map((contract) => ({
    file: fileAt(contract.address),
    text: `${JSON.stringify(jsonSchemaOf(contract, place), null, 2)}\n`,
  }))
}

/** Allows unknown properties, as the parser does. */
function jsonSchemaOf({ address, title, schema, definitions }: Contract, place: PaperLocation): object {
  const converted = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    definitions,
    overrideSchema: describeSchema,
  })
  const { $schema, $defs = {}, ...rest } = converted
  const named = { $schema, $id: absoluteAddress(place, address), title, ...rest }
  const checked = Object.entries(primitiveSchemas).filter(([name]) => name in definitions)
  return nameDefinitions(named, { ...$defs, ...Object.fromEntries(checked) })
}

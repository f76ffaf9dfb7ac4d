import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The types of schema.org with properties and ranges, which schema-dts generates from schema.org for TypeScript. */
const SOURCE = readFileSync(join(import.meta.dirname, '../../../node_modules/schema-dts/dist/schema.d.ts'), 'utf8')

const INTERFACE = /^(?:export )?interface (\w+) (?:extends ([\w, <>]+) )?\{\n(.*?)\n?^\}/gmsu
const PROPERTY = /^ {4}"(\w+)"\?: SchemaValue<([\w |]+), "\w+">;$/gmu
const ALIAS = /^export type (\w+) = ([^;]+);$/gmu
const LITERALS: Record<string, readonly string[]> = {
  number: ['Number', 'Integer', 'Float'],
  boolean: ['Boolean'],
  string: ['Text', 'URL', 'Date', 'DateTime', 'Time', 'Duration', 'Distance'],
}

type Interface = { parents: string[]; properties: Map<string, string[]> }

const split = (names: string, separator: string): string[] => names.split(separator).map((name) => name.trim())

const interfaces = new Map<string, Interface>(
  [...SOURCE.matchAll(INTERFACE)].map(([, name = '', parents = '', body = '']) => [
    name,
    {
      parents: split(parents, ','),
      properties: new Map([...body.matchAll(PROPERTY)].map(([, key = '', range = '']) => [key, split(range, '|')])),
    },
  ]),
)

const aliases = new Map([...SOURCE.matchAll(ALIAS)].map(([, name = '', members = '']) => [name, split(members, '|')]))

/** The faults of structured data by the rules of schema.org. */
export function findSchemaOrgFaults(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => findSchemaOrgFaults(each, `${path}.${index}`))
  if (typeof value !== 'object' || value === null || !('@type' in value)) return []
  const type = String(value['@type'])
  if (!interfaces.has(`${type}Leaf`)) return [`${path}: there is no type ${type}`]
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, each]) => findPropertyFaults(type, key, each, `${path}.${key}`))
}

function findPropertyFaults(type: string, key: string, value: unknown, path: string): string[] {
  const range = rangeOf(`${type}Leaf`, key)
  if (!range) return [`${path}: ${type} has no property ${key}`]
  return [value]
    .flat()
    .flatMap((each) => [
      ...(fits(each, range) ? [] : [`${path}: expected ${range.join(' or ')}, got ${JSON.stringify(each)}`]),
      ...findSchemaOrgFaults(each, path),
    ])
}

function rangeOf(name: string, key: string): string[] | undefined {
  const found = interfaces.get(name)
  return (
    found?.properties.get(key) ??
    found?.parents.map((parent) => rangeOf(parent, key)).find((range) => range !== undefined)
  )
}

function fits(value: unknown, range: readonly string[]): boolean {
  const names = membersOf(range)
  if (typeof value !== 'object' || value === null) return (LITERALS[typeof value] ?? []).some((name) => names.has(name))
  if ('@type' in value) return names.has(`${String(value['@type'])}Leaf`)
  return '@id' in value && names.has('IdReference')
}

const members = new Map<string, ReadonlySet<string>>()

/** The types of a range with all their subtypes. */
function membersOf(range: readonly string[]): ReadonlySet<string> {
  const key = range.join(' ')
  const known = members.get(key) ?? withMembers(range, new Set())
  members.set(key, known)
  return known
}

function withMembers(range: readonly string[], known: Set<string>): Set<string> {
  for (const name of range) {
    if (known.has(name)) continue
    known.add(name)
    withMembers(aliases.get(name) ?? [], known)
  }
  return known
}

const DEFINITION = '#/$defs/'
const NUMBER = /^\d+$/u

/**
 * Replaces the numbers of definitions with our names: the library numbers recursive schemas and makes each of our
 * names an alias of a number. Removes `published`, which the build adds to articles and newsrooms do not write.
 */
export function nameDefinitions(schema: object, definitions: Readonly<Record<string, unknown>>): object {
  const names = new Map(Object.entries(definitions).flatMap(([name, definition]) => aliasOf(name, definition)))
  const named = Object.entries(definitions)
    .filter(([name, definition]) => aliasOf(name, definition).length === 0)
    .map(([name, definition]) => [names.get(name) ?? name, definition] as const)
  return rewriteObject({ ...schema, $defs: Object.fromEntries(named) }, names)
}

/** The number that a name is an alias of, with the name. */
function aliasOf(name: string, definition: unknown): [number: string, name: string][] {
  if (typeof definition !== 'object' || definition === null || !('$ref' in definition)) return []
  const target = String(definition.$ref).slice(DEFINITION.length)
  return NUMBER.test(target) ? [[target, name]] : []
}

function rewriteObject(value: object, names: ReadonlyMap<string, string>): object {
  const kept = Object.entries<unknown>({ ...value }).filter(([key]) => key !== 'published')
  return Object.fromEntries(
    kept.map(([key, each]) => [key, key === '$ref' ? renamed(String(each), names) : rewrite(each, names)]),
  )
}

function rewrite(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => rewrite(each, names))
  return typeof value === 'object' && value !== null ? rewriteObject(value, names) : value
}

function renamed(reference: string, names: ReadonlyMap<string, string>): string {
  const name = reference.slice(DEFINITION.length)
  return `${DEFINITION}${names.get(name) ?? name}`
}

/** The text of source files by path. */
type Sources = ReadonlyMap<string, string>

const call = /\bt\(\s*(['"`])((?:(?!\1)[^\\])*)\1|i18nKey=(?:\{\s*)?(['"`])((?:(?!\3)[^\\])*)\3/g
const literal = /(['"])([a-z]\w*(?:\.\w+)+)\1/g
const fileName = /\.(?:tsx?|js|json|html|css|svg|png|jpe?g|webp|woff2?|xml|txt)$/

/** Keys that no source names. A key with a context (`list.empty_search`) may be named by its stem. */
export function unusedKeys(keys: ReadonlySet<string>, sources: Sources): string[] {
  const named = new Set([...sources.values()].flatMap((source) => [...called(source), ...literals(source)]))
  return [...keys].filter((key) => !named.has(key) && !named.has(key.replace(/_[^_.]*$/, '')))
}

/**
 * Keys that sources ask for and no catalogue has: in a call of t, in Trans, or in a record of keys (any text that
 * begins with a known namespace).
 */
export function unknownKeys(keys: ReadonlySet<string>, sources: Sources): string[] {
  const namespaces = new Set([...keys].map((key) => key.split('.')[0]))
  const stems = new Set([...keys].map((key) => key.replace(/_[^_.]*$/, '')))
  return [...sources].flatMap(([path, source]) => {
    const inRecords = literals(source).filter((text) => namespaces.has(text.split('.')[0]) && !fileName.test(text))
    const asked = new Set([...called(source).filter((text) => !text.includes('${')), ...inRecords])
    return [...asked].filter((key) => !keys.has(key) && !stems.has(key)).map((key) => `${path}: ${key}`)
  })
}

/** Calls that assemble their key at run time, so that nobody can tell which keys they use. */
export function assembledKeys(sources: Sources): string[] {
  return [...sources].flatMap(([path, source]) =>
    called(source)
      .filter((text) => text.includes('${'))
      .map((key) => `${path}: ${key}`),
  )
}

function called(source: string): string[] {
  return [...source.matchAll(call)].map(([, , inCall, , inTrans]) => inCall ?? inTrans ?? '')
}

function literals(source: string): string[] {
  return [...source.matchAll(literal)].map(([, , text]) => text ?? '')
}

import { SaxesParser } from 'saxes'
import { textContent, type MarkupElement, type MarkupNode } from '../html/markup/markup.ts'
import { parseHtml } from '../html/markup/parseHtml.ts'
import { splitClosed } from '../parsing/splitClosed.ts'
import { FormatError } from '../parsing/errors.ts'

export type XmlDocument = {
  root: MarkupElement
  /** What was wrong, with its line; the tree is what could be read nevertheless. */
  problems: { line: number; message: string }[]
  /** Elements that the text ends inside of. */
  open: ReadonlySet<MarkupElement>
}

/** The prefixes that the adapters know namespaces by, whatever the document calls them. */
const PREFIXES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/1999/xhtml': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

/**
 * XML with namespaces, languages and bases kept (saxes). A document with undeclared entities or bare ampersands is repaired and read again;
 * one that is cut off is read as far as it goes. Throws a FormatError that names the line where nothing can be read.
 */
export function parseXml(input: string): XmlDocument {
  const text = input.replace(/^[\uFEFF\s]+/u, '')
  const first = readXml(text)
  const document = first.problems.length === 0 ? first : { ...readXml(repaired(text)), problems: first.problems }
  if (document.root) return { ...document, root: document.root }
  const [problem] = first.problems
  throw new FormatError(`not readable as XML${problem ? `: line ${problem.line}: ${problem.message}` : ''}`)
}

/** What lies deeper is read as part of the element that does not: what walks the tree may recurse. */
const DEEPEST = 200

/** No feed opens so many; the parser looks through all of them at each element. */
const MOST_OPEN = 2000

type Reading = Omit<XmlDocument, 'root'> & { root: MarkupElement | undefined }

function readXml(text: string): Reading {
  const top: MarkupElement = { name: '', attributes: new Map(), children: [] }
  const path = [top]
  const problems: XmlDocument['problems'] = []
  const parser = new SaxesParser({ xmlns: true })
  const add = (node: MarkupNode) => path.at(-1)?.children.push(node)
  parser.on('error', (error) => problems.push({ line: parser.line, message: error.message.replace(/^\d+:\d+: /u, '') }))
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    const named = Object.values(attributes).map((each): [string, string] => [
      nameOf(each.uri, each.prefix, each.local),
      each.value,
    ])
    const element: MarkupElement = { name: nameOf(uri, prefix, local), attributes: new Map(named), children: [] }
    const holder = path.length > DEEPEST ? path.at(-1) : undefined
    if (path.length > MOST_OPEN) {
      throw new FormatError(`not readable as XML: line ${parser.line}: more than ${MOST_OPEN} elements are open`)
    }
    if (!holder) add(element)
    path.push(holder ?? element)
  })
  parser.on('closetag', () => {
    if (path.length > 1) path.pop()
  })
  parser.write(text)
  const open = new Set(path.slice(1))
  parser.close()
  return { root: top.children.find((node) => typeof node !== 'string'), problems, open }
}

/** Each version of WordPress exports has a namespace of its own. */
const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/1\.\d\/$/u

function nameOf(uri: string, prefix: string, local: string): string {
  if (WORDPRESS.test(uri)) return `wp:${local}`
  const known = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : prefix
  return known === '' || known === undefined ? local : `${known}:${local}`
}

const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos'])

/** HTML's entities as characters, bare ampersands as `&amp;`, characters that XML forbids gone; what stands in CDATA stays. */
function repaired(text: string): string {
  return splitClosed(text, /<!\[CDATA\[/gu, () => String.raw`\]\]>`)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replaceAll(/&(?:#\d+;|#x[\da-f]+;|([a-z][\da-z]*);)?/giu, decodedEntity),
    )
    .join('')
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

function decodedEntity(whole: string, name: string | undefined): string {
  if (whole === '&') return '&amp;'
  if (name === undefined || XML_ENTITIES.has(name)) return whole
  const character = parseHtml(whole).map(textContent).join('')
  return character === whole ? `&amp;${name};` : character
}

/** The children of a name, in order. */
export const childrenNamed = (element: MarkupElement, ...names: string[]): MarkupElement[] =>
  element.children.filter((node) => typeof node !== 'string').filter(({ name }) => names.includes(name))

/** The text of the first child of one of these names that has any, in the order of the names. */
export function childText(element: MarkupElement, ...names: string[]): string | undefined {
  return names
    .flatMap((name) => childrenNamed(element, name).map((child) => textContent(child).trim()))
    .find((text) => text !== '')
}

import { SaxesParser } from 'saxes'
import { textContent, type MarkupElement, type MarkupNode } from '../html/markup/markup.ts'
import { FormatError } from '../parsing/errors.ts'
import { repairXml } from './repairXml.ts'

export type XmlDocument = {
  root: MarkupElement
  /** The faults found in the text. The tree holds what could be read in spite of them. */
  problems: { line: number; message: string }[]
  /** Elements that are not closed where the text ends. */
  open: ReadonlySet<MarkupElement>
}

/** The adapters know namespaces by these prefixes, whatever prefixes a document uses. */
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
 * The tree of an XML document (parsed with saxes), with namespaces, languages and base addresses. A damaged document is
 * repaired and read again; one that is cut off is read as far as it goes. Throws a FormatError that names the line if
 * nothing can be read.
 */
export function parseXml(input: string): XmlDocument {
  const text = input.replace(/^[\uFEFF\s]+/u, '')
  const first = readXml(text)
  const document = first.problems.length === 0 ? first : { ...readXml(repairXml(text)), problems: first.problems }
  if (document.root) return { ...document, root: document.root }
  const [problem] = first.problems
  throw new FormatError(`not readable as XML${problem ? `: line ${problem.line}: ${problem.message}` : ''}`)
}

/** The content of deeper elements is added to the deepest allowed one, so that no recursive walk exhausts the stack. */
const MAX_DEPTH = 200

/** No feed has this many open elements. The parser looks through all of them at each element, in quadratic time. */
const MAX_OPEN_ELEMENTS = 2000

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
    const holder = path.length > MAX_DEPTH ? path.at(-1) : undefined
    if (path.length > MAX_OPEN_ELEMENTS) {
      throw new FormatError(
        `not readable as XML: line ${parser.line}: more than ${MAX_OPEN_ELEMENTS} elements are open`,
      )
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

/** Each version of the WordPress export format has its own namespace. */
const WORDPRESS = /^https?:\/\/wordpress\.org\/export\/1\.\d\/$/u

function nameOf(uri: string, prefix: string, local: string): string {
  if (WORDPRESS.test(uri)) return `wp:${local}`
  const known = Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : prefix
  return known === '' || known === undefined ? local : `${known}:${local}`
}

/** The child elements with one of the names, in document order. */
export const findChildren = (element: MarkupElement, ...names: string[]): MarkupElement[] =>
  element.children.filter((node) => typeof node !== 'string').filter(({ name }) => names.includes(name))

/** The text of the first child that has any, in the order of the names. */
export function readChildText(element: MarkupElement, ...names: string[]): string | undefined {
  return names
    .flatMap((name) => findChildren(element, name).map((child) => textContent(child).trim()))
    .find((text) => text !== '')
}

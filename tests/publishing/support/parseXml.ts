import { SaxesParser } from 'saxes'

export type XmlElement = {
  name: string
  uri: string
  attributes: Readonly<Record<string, string>>
  children: XmlElement[]
  text: string
}

/** Parses a document, with trimmed text. Throws where it is not well-formed or a prefix has no namespace. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    const name = prefix === '' ? local : `${prefix}:${local}`
    const element = {
      name,
      uri,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  const addText = (text: string) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element) element.text = element.text.trim()
  })
  parser.write(xml).close()
  if (!root) throw new Error('an empty document')
  return root
}

export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)

export const textsNamed = (element: XmlElement, name: string): string[] =>
  childrenNamed(element, name).map(({ text }) => text)

import { cleanText } from '#article/cleanText.ts'
import { classWordsPattern } from '../../vocabulary/markup/markupNames.ts'
import { verseNames } from '../../vocabulary/markup/specialBlocks.ts'
import { insideBlock, statedScope, type Handler } from '../context.ts'
import { detectMajorityDirection } from '../markup/languageTag.ts'
import {
  attribute,
  childElements,
  findNamed,
  hasClass,
  isElement,
  type MarkupElement,
  type MarkupNode,
} from '../markup/markup.ts'

const VERSE = classWordsPattern(verseNames)

/** Preformatted text: code with its language, or a paragraph with its line breaks for verse and right-to-left prose. */
export const codeOrVerse: Handler = (element, context) => {
  const text = cleanText(rawText(element), context.language).replace(/^\n/u, '').trimEnd()
  if (text.trim() === '') return context.blocksOf(element.children, context)
  if (isVerse(element, text)) return context.blocksOf(linesAsBreaks(element.children), context)
  const programmingLanguage = programmingLanguageOf(element)
  return [
    {
      type: 'code',
      text,
      ...(programmingLanguage !== undefined && { programmingLanguage }),
      ...statedScope(insideBlock(context)),
    },
  ]
}

function isVerse(element: MarkupElement, text: string): boolean {
  if (hasClass(element, VERSE)) return true
  return findNamed(element.children, 'code', 'kbd', 'samp') === undefined && detectMajorityDirection(text) === 'rtl'
}

function rawText(node: MarkupNode): string {
  if (!isElement(node)) return node.replaceAll(/\r\n?/gu, '\n')
  return node.name === 'br' ? '\n' : node.children.map(rawText).join('')
}

function linesAsBreaks(nodes: readonly MarkupNode[]): MarkupNode[] {
  return nodes.flatMap((node): MarkupNode[] => {
    if (isElement(node)) return [{ ...node, children: linesAsBreaks(node.children) }]
    const lines = node.split(/\r\n?|\n/u)
    return lines.flatMap((line, index) =>
      index === 0 ? [line] : [{ name: 'br', attributes: new Map(), children: [] }, line],
    )
  })
}

/** `language-python` or `lang-py` of the element or its `<code>`, or `brush: js` of older highlighters. */
function programmingLanguageOf(element: MarkupElement): string | undefined {
  for (const each of [element, ...childElements(element)]) {
    const [, name] = /(?:^|\s)(?:lang(?:uage)?-|brush:\s*)([\w+#-]+)/u.exec(each.attributes.get('class') ?? '') ?? []
    const found = name ?? attribute(each, 'data-language') ?? attribute(each, 'data-lang')
    if (found !== undefined) return found
  }
  return undefined
}

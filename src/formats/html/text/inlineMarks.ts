import type { Context, Direction, Marks, Scope } from '../context.ts'
import { parseLanguageTag, detectFirstLetterDirection } from '../markup/languageTag.ts'
import { attribute, textContent, type MarkupElement } from '../markup/markup.ts'
import { resolveAddress } from '../markup/resolveAddress.ts'

const MARKS = new Map<string, Marks>(
  Object.entries({
    strong: { strong: true },
    b: { strong: true },
    em: { emphasis: true },
    i: { emphasis: true },
    dfn: { emphasis: true },
    var: { emphasis: true },
    code: { code: true },
    kbd: { code: true },
    samp: { code: true },
    tt: { code: true },
    math: { code: true },
    mark: { mark: true },
    sup: { sup: true },
    sub: { sub: true },
  }),
)

/** The marks inside an inline element: its own and those of the elements around it. */
export function marksInside(element: MarkupElement, context: Context): Marks {
  const own = {
    ...MARKS.get(element.name),
    ...styleMarks(element),
    ...linkOf(element, context),
    ...directionMarks(element, context),
  }
  const marks = { ...context.marks, ...own }
  if (/font-weight:\s*(?:normal|[1-4]00)/iu.test(styleOf(element))) delete marks.strong
  if (own.sup) delete marks.sub
  if (own.sub) delete marks.sup
  return marks
}

/** The language and direction that a block-level element states; `dir=auto` states none. */
export function readScope(element: MarkupElement): Scope {
  const lang = parseLanguageTag(attribute(element, 'lang') ?? attribute(element, 'xml:lang'))
  const dir = directionIn(attribute(element, 'dir') ?? /(?:^|;)\s*direction:\s*(\w+)/iu.exec(styleOf(element))?.[1])
  return { ...(lang !== undefined && { lang }), ...(dir && { dir }) }
}

/** The language and direction that differ from the text around. A `<bdi>` always keeps its direction: it isolates. */
function directionMarks(element: MarkupElement, context: Context): Scope {
  const scope = inlineScope(element)
  return { ...differing(scope, context), ...(element.name === 'bdi' && scope.dir && { dir: scope.dir }) }
}

/** `<bdi>` and `dir=auto` follow the first letter. The article states the direction that results. */
function inlineScope(element: MarkupElement): Scope {
  const scope = readScope(element)
  const isAuto =
    (element.name === 'bdi' && scope.dir === undefined) || attribute(element, 'dir')?.toLowerCase() === 'auto'
  if (!isAuto) return scope
  const dir = detectFirstLetterDirection(textContent(element))
  return { ...scope, ...(dir && { dir }) }
}

function differing(scope: Scope, { marks, scope: around, language, direction }: Context): Scope {
  const isSameLanguage = primary(scope.lang) === primary(marks.lang ?? around.lang ?? language)
  const isSameDirection = scope.dir === (marks.dir ?? around.dir ?? direction)
  return {
    ...(scope.lang !== undefined && !isSameLanguage && { lang: scope.lang }),
    ...(scope.dir && !isSameDirection && { dir: scope.dir }),
  }
}

function styleMarks(element: MarkupElement): Marks {
  const style = styleOf(element)
  return {
    ...(/font-weight:\s*(?:bold|[6-9]00)/iu.test(style) && { strong: true }),
    ...(/font-style:\s*italic/iu.test(style) && { emphasis: true }),
    ...(/vertical-align:\s*super/iu.test(style) && { sup: true }),
    ...(/vertical-align:\s*sub/iu.test(style) && { sub: true }),
  }
}

function linkOf(element: MarkupElement, { base }: Context): Marks {
  if (element.name !== 'a') return {}
  const href = resolveAddress(attribute(element, 'href'), base)
  return href === undefined ? {} : { href }
}

const primary = (tag: string | undefined): string | undefined => tag?.split('-')[0]

const styleOf = (element: MarkupElement): string => attribute(element, 'style') ?? ''

function directionIn(value: string | undefined): Direction | undefined {
  const name = value?.toLowerCase()
  return name === 'ltr' || name === 'rtl' ? name : undefined
}

import { saidIn, withReferences } from './graphReferences.ts'
import { at, isObject, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { FormatError } from '../parsing/errors.ts'
import { parseJsonInput } from '../parsing/parseJsonInput.ts'
import { splitClosed } from '../parsing/splitClosed.ts'

/** The types of schema.org that hold a story, each by its own name or by an address that ends in it. */
const ARTICLE_TYPES = [
  String.raw`\w*NewsArticle`,
  'Article',
  'BlogPosting',
  'LiveBlogPosting',
  'Report',
  'SocialMediaPosting',
  'TechArticle',
  'ScholarlyArticle',
]
const ARTICLE = new RegExp(`(?:^|[/:])(?:${ARTICLE_TYPES.join('|')})$`, 'u')

const OPENING = /<script\b[^<>]*>/giu

const CLOSING = '</script>'

/** JSON-LD as pages hold it: in scripts, inside CDATA or a comment, with line ends inside strings. */
export function parseJsonLd(input: string): unknown {
  const scripts = /^\s*<script\b/iu.test(input)
    ? splitClosed(input, OPENING, () => CLOSING).filter((_, index) => index % 2 === 1)
    : []
  return scripts.length > 0
    ? scripts.flatMap((script) => manyOf(parseScript(script.slice(script.indexOf('>') + 1, -CLOSING.length))))
    : parseScript(input)
}

function parseScript(input: string): unknown {
  const bare = input
    .trim()
    .replace(/^(?:(?:<!--|\/\*)\s*)?(?:\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?|^<!--/u, '')
    .replace(/(?:(?:\/\/|\/\*|(?<!\s))\s*\]\]>\s*(?:\*\/|-->)?|-->)$/u, '')
    .trim()
    .replace(/;$/u, '')
  try {
    return parseJsonInput(bare)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return parseJsonInput(
      bare.replaceAll(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)/gu, (string) => string.replaceAll(/\p{Cc}/gu, ' ')),
    )
  }
}

/** The article nodes of a document, each with what it points to. */
export function newsNodes(json: unknown): JsonObject[] {
  const said = saidIn(json)
  return articlesIn(json).map((node) => withReferences(node, said))
}

/** The root, a list, a graph, the main entity. */
function articlesIn(json: unknown, depth = 0): JsonObject[] {
  if (depth > 4) return []
  return manyOf(json)
    .filter(isObject)
    .flatMap((node) => {
      const inner = [node['@graph'], node.mainEntity, node.mainEntityOfPage].flatMap((each) =>
        articlesIn(each, depth + 1),
      )
      return isArticle(node) ? [node, ...inner] : inner
    })
}

const isArticle = (node: JsonObject): boolean =>
  manyOf(node['@type']).some((type) => ARTICLE.test(textOf(type) ?? '')) &&
  (textOf(node.headline) ?? textOf(at(node, 'name'))) !== undefined

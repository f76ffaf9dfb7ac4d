import { at, isObject, manyOf, textOf, type JsonObject } from '../parsing/jsonValue.ts'
import { findDescribedNodes, withReferences } from './withReferences.ts'

/** The types of schema.org that hold a story, each by its name or by an address that ends in it. */
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

/** Documents nest articles in a graph or as a main entity, not deeper than this. */
const MAX_DEPTH = 4

/** The article nodes of a JSON-LD document, each with its references filled in. */
export function findNewsNodes(json: unknown): JsonObject[] {
  const described = findDescribedNodes(json)
  return findArticles(json).map((node) => withReferences(node, described))
}

function findArticles(json: unknown, depth = 0): JsonObject[] {
  if (depth > MAX_DEPTH) return []
  return manyOf(json)
    .filter(isObject)
    .flatMap((node) => {
      const holders = [node['@graph'], node.mainEntity, node.mainEntityOfPage]
      const inner = holders.flatMap((each) => findArticles(each, depth + 1))
      return isArticle(node) ? [node, ...inner] : inner
    })
}

const isArticle = (node: JsonObject): boolean =>
  manyOf(node['@type']).some((type) => ARTICLE.test(textOf(type) ?? '')) &&
  (textOf(node.headline) ?? textOf(at(node, 'name'))) !== undefined

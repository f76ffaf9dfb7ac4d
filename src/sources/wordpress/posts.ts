import { decodePercent } from '#article/text/decodePercent.ts'
import { htmlText } from '#formats/drafts/htmlText.ts'
import type { LeftOut } from '#formats/drafts/imported.ts'
import { at, textOf, type JsonObject } from '#formats/parsing/jsonValue.ts'
import { wordpressPosts } from '#formats/wordpress/wordpressRest.ts'
import { shorten } from '#article/text/shorten.ts'
import { hashOf } from '#formats/drafts/stableId.ts'
import type { Article } from '#article/article.ts'
import { sectionOfPost, type Category } from './categories.ts'

/** What plug-ins say of a post's language, author and picture. */
const PLUGIN_FIELDS = [
  'lang',
  'language',
  'language_code',
  'wpml_current_locale',
  'yoast_head_json.og_locale',
  'yoast_head_json.author',
  'yoast_head_json.og_image',
  'jetpack_featured_media_url',
]

const COMMON_FIELDS = [
  'id',
  'slug',
  'link',
  'date_gmt',
  'modified_gmt',
  'title',
  'excerpt',
  'categories',
  'featured_media',
  ...PLUGIN_FIELDS,
]

/** What a list asks for: nothing that grows with the story. */
export const LIST_FIELDS = [...COMMON_FIELDS, 'content.protected'].join(',')

/** A whole post: `_fields` with `_embed` wants `_links` and `_embedded` named. */
export const WHOLE_POST = {
  _fields: [...COMMON_FIELDS, 'content', '_links', '_embedded'].join(','),
  _embed: 'author,wp:term',
}

export type PostOptions = { language: string; categories: readonly Category[] }

/** A post as an article; a protected one without its text. What cannot be one says why. */
export function articleOfPost(post: JsonObject, { language, categories }: PostOptions): Article | LeftOut {
  const isProtected = at(post, 'content', 'protected') === true
  const readable = isProtected ? { ...post, content: { rendered: '' }, excerpt: undefined } : post
  const made = attempt(titled(readable), language)
  if ('reason' in made) return made
  return {
    ...made,
    id: postId(post),
    articleSection: sectionOfPost(post, categories),
    ...(isProtected && { isAccessibleForFree: false }),
  }
}

/** The same of a post in a list, whose body is its excerpt. */
export const teaserOfPost = (post: JsonObject, options: PostOptions): Article | LeftOut =>
  articleOfPost(
    {
      ...titled(post),
      excerpt: undefined,
      content: { ...(at(post, 'content', 'protected') === true && { protected: true }), rendered: excerptOf(post) },
    },
    options,
  )

const LONGEST_TITLE = 120
const FIRST_WORDS = 80

/** A post without a title has that of its excerpt, which lists and its own page both know. */
function titled(post: JsonObject): JsonObject {
  const words = htmlText(textOf(at(post, 'excerpt', 'rendered'))).replace(/\s*\[?…\]?$/u, '')
  if (htmlText(textOf(at(post, 'title', 'rendered'))) !== '' || words === '') return post
  return {
    ...post,
    title: { rendered: escaped(shorten(words, words.length > LONGEST_TITLE ? FIRST_WORDS : LONGEST_TITLE)) },
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A post that no one foresaw takes no page down. */
function attempt(post: JsonObject, language: string): Article | LeftOut {
  const title = htmlText(textOf(at(post, 'title', 'rendered')))
  try {
    const { articles, leftOut } = wordpressPosts([post], { language })
    return articles[0] ?? leftOut[0] ?? { title, reason: 'it gave no article' }
  } catch (error) {
    return { title, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** Where WordPress cut an excerpt it says so in brackets. */
const excerptOf = (post: JsonObject): string =>
  (textOf(at(post, 'excerpt', 'rendered')) ?? '').replace(/(?<!\s)\s*\[(?:&hellip;|&#8230;|…|\.\.\.)\]/u, '…')

const NAME = /^(?=.*[^\d-])[\p{L}\p{M}\p{N}-]+$/u

/** The slug as readers write it, which finds the post again; its number where the slug cannot stand in an address of the paper. */
export function postId(post: JsonObject): string {
  const slug = decodePercent(textOf(post.slug) ?? '').normalize('NFC')
  return NAME.test(slug) ? slug : (textOf(post.id) ?? hashOf(slug))
}

/** How the post of an id is asked for. */
export const postById = (id: string): { include: string } | { slug: string } =>
  /^\d+$/u.test(id) ? { include: id } : { slug: id }

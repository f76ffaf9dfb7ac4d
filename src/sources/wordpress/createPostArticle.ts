import { decodePercent } from '#article/text/decodePercent.ts'
import { htmlToText } from '#formats/drafts/htmlToText.ts'
import type { LeftOut } from '#formats/drafts/imported.ts'
import { at, textOf, type JsonObject } from '#formats/parsing/jsonValue.ts'
import { parseWordpressPosts } from '#formats/wordpress/readWordpressRest.ts'
import { shorten } from '#article/text/shorten.ts'
import { hashText } from '#formats/drafts/createStableId.ts'
import type { Article } from '#article/article.ts'
import { findPostSection, type Category } from './categories.ts'

/** Fields of plug-ins for the language, author and picture of a post. */
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

/** The fields that a list asks for: none that grow with the length of the story. */
export const LIST_FIELDS = [...COMMON_FIELDS, 'content.protected'].join(',')

/** Parameters for a whole post. Together with `_embed`, `_fields` must name `_links` and `_embedded`. */
export const WHOLE_POST = {
  _fields: [...COMMON_FIELDS, 'content', '_links', '_embedded'].join(','),
  _embed: 'author,wp:term',
}

type PostOptions = { language: string; categories: readonly Category[] }

/** A post as an article, or the reason why it gives none. A protected post has no text. */
export function createPostArticle(post: JsonObject, { language, categories }: PostOptions): Article | LeftOut {
  const isProtected = at(post, 'content', 'protected') === true
  const readable = isProtected ? { ...post, content: { rendered: '' }, excerpt: undefined } : post
  const made = convert(withTitle(readable), language)
  if ('reason' in made) return made
  return {
    ...made,
    id: readPostId(post),
    articleSection: findPostSection(post, categories),
    ...(isProtected && { isAccessibleForFree: false }),
  }
}

/** The same for a post in a list, whose body is its excerpt. */
export const createPostTeaser = (post: JsonObject, options: PostOptions): Article | LeftOut =>
  createPostArticle(
    {
      ...withTitle(post),
      excerpt: undefined,
      content: { ...(at(post, 'content', 'protected') === true && { protected: true }), rendered: excerptOf(post) },
    },
    options,
  )

const MAX_TITLE_LENGTH = 120

/** The length of a title that is cut out of a longer excerpt. */
const CUT_TITLE_LENGTH = 80

/** A post without a title gets the first words of its excerpt, which are the same in lists and on its page. */
function withTitle(post: JsonObject): JsonObject {
  const words = htmlToText(textOf(at(post, 'excerpt', 'rendered'))).replace(/\s*\[?…\]?$/u, '')
  if (htmlToText(textOf(at(post, 'title', 'rendered'))) !== '' || words === '') return post
  return {
    ...post,
    title: { rendered: escaped(shorten(words, words.length > MAX_TITLE_LENGTH ? CUT_TITLE_LENGTH : MAX_TITLE_LENGTH)) },
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A post that causes an error is reported instead of failing the page. */
function convert(post: JsonObject, language: string): Article | LeftOut {
  const title = htmlToText(textOf(at(post, 'title', 'rendered')))
  try {
    const { articles, leftOut } = parseWordpressPosts([post], { language })
    return articles[0] ?? leftOut[0] ?? { title, reason: 'it gave no article' }
  } catch (error) {
    return { title, reason: error instanceof Error ? error.message : String(error) }
  }
}

/** The excerpt with a plain ellipsis for the bracketed one with which WordPress marks a cut. */
const excerptOf = (post: JsonObject): string =>
  (textOf(at(post, 'excerpt', 'rendered')) ?? '').replace(/(?<!\s)\s*\[(?:&hellip;|&#8230;|…|\.\.\.)\]/u, '…')

const USABLE_SLUG = /^(?=.*[^\d-])[\p{L}\p{M}\p{N}-]+$/u

/** The id of a post: its decoded slug, or its number where the slug cannot be in an address of the paper. */
export function readPostId(post: JsonObject): string {
  const slug = decodePercent(textOf(post.slug) ?? '').normalize('NFC')
  return USABLE_SLUG.test(slug) ? slug : (textOf(post.id) ?? hashText(slug))
}

/** The parameters that find the post with this id. */
export const createPostQuery = (id: string): { include: string } | { slug: string } =>
  /^\d+$/u.test(id) ? { include: id } : { slug: id }

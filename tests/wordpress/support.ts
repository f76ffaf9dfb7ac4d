import * as v from 'valibot'

/** The address of the tested site, without a final slash. */
export const site = (process.env['WORDPRESS_URL'] ?? '').replace(/\/$/u, '')

const posts = v.array(
  v.object({
    id: v.number(),
    slug: v.string(),
    date_gmt: v.string(),
    title: v.object({ rendered: v.string() }),
    sticky: v.boolean(),
    content: v.object({ protected: v.boolean() }),
  }),
)

const FIELDS = 'id,slug,date_gmt,title,sticky,content.protected'

export type LivePost = v.InferOutput<typeof posts>[number] & { name: string }

/** Every post of the site, read from WordPress directly. */
export async function livePosts(): Promise<LivePost[]> {
  const all: LivePost[] = []
  for (let page = 1, pages = 1; page <= pages && page <= 5; page += 1) {
    const response = await fetch(`${site}/?rest_route=/wp/v2/posts&per_page=100&page=${page}&_fields=${FIELDS}`)
    pages = Number(response.headers.get('X-WP-TotalPages'))
    all.push(
      ...v
        .parse(posts, await response.json())
        .map((post) => ({ ...post, name: decodeURIComponent(post.slug).normalize('NFC') })),
    )
  }
  return all
}

import { join } from 'node:path'
import * as v from 'valibot'
import type { LeftOut } from '#formats/drafts/imported.ts'
import {
  countPosts,
  fetchArchive,
  fetchPostNumbers,
  fetchStickyIds,
  createIncludeParams,
} from '#sources/wordpress/fetchArchive.ts'
import type { Params } from '#sources/wordpress/createWordpressClient.ts'
import type { WordpressSite } from '#sources/wordpress/fetchStories.ts'
import type { Progress } from '../files/createProgressPrinter.ts'
import { readCacheFile } from '../files/readCacheFile.ts'
import { writeFileAtomic } from '../files/writeFileAtomic.ts'
import type { PaperFolder } from './createPaperFolder.ts'

const stateSchema = v.object({
  /** Identifies the code and the sections that the articles were created with. */
  createdWith: v.string(),
  /** The time of the last update. */
  at: v.string(),
  /** The id of the article of each post, by the post's number. Null for a post that was left out. */
  ids: v.record(v.string(), v.nullable(v.string())),
})

type State = v.InferOutput<typeof stateSchema>

/** Each update asks for this much time again, because clocks differ and posts may be saved during an update. */
const OVERLAP_MS = 3_600_000

export type FetchOptions = { paper: PaperFolder; folder: string; fingerprint: string; progress: Progress }

export type Fetched = { articles: number; changed: number; removed: number; leftOut: LeftOut[] }

/** Updates a folder from a WordPress site: fetches all posts at first, then those changed or published since. */
export async function fetchWordpress(site: WordpressSite, options: FetchOptions): Promise<Fetched> {
  const { paper, folder, fingerprint } = options
  const file = join(folder, 'state.json')
  const at = new Date().toISOString()
  const categories = await site.categories()
  const createdWith = JSON.stringify([fingerprint, categories.map(({ id, slug, parent }) => [id, slug, parent])])
  const last = await readCacheFile(stateSchema, file)
  const known = last?.createdWith === createdWith ? last : undefined
  const update: Update = { site, ids: { ...known?.ids }, leftOut: [], changed: 0, ...options }
  for (const params of paramsSince(known?.at)) await fetchPosts(update, params)
  if ((await countPosts(site)) !== Object.keys(update.ids).length) await reconcile(update)
  const [lead, ...seconds] = await fetchStickyIds(site)
  await paper.writeFront({ lead, seconds })
  const present = new Set(Object.values(update.ids).filter((id) => id !== null))
  const removed = await paper.removeOthers(present)
  await writeFileAtomic(file, JSON.stringify({ createdWith, at, ids: update.ids } satisfies State))
  return { articles: present.size, changed: update.changed, removed, leftOut: update.leftOut }
}

type Update = Pick<FetchOptions, 'paper' | 'progress'> & {
  site: WordpressSite
  ids: State['ids']
  leftOut: LeftOut[]
  changed: number
}

/** Writes the matching posts and records them in the update. */
async function fetchPosts(update: Update, params: Params): Promise<void> {
  const { site, ids, leftOut, paper, progress } = update
  for await (const { posts, total } of fetchArchive(site, params)) {
    for (const { number, made } of posts) ids[number] = 'reason' in made ? null : made.id
    leftOut.push(...posts.flatMap(({ made }) => ('reason' in made ? [made] : [])))
    await Promise.all(posts.map(async ({ made }) => ('reason' in made ? undefined : paper.write(made))))
    update.changed += posts.length
    progress('stories', posts.length, total)
  }
}

/** The requests ask by both dates, because a scheduled post is published without being modified. */
function paramsSince(at: string | undefined): Params[] {
  if (at === undefined) return [{}]
  const since = new Date(Date.parse(at) - OVERLAP_MS).toISOString()
  return [{ modified_after: since }, { after: since }]
}

/** Fetches the numbers of all posts. Their count differs if posts were deleted, or added with an old date. */
async function reconcile(update: Update): Promise<void> {
  const { site, ids } = update
  const numbers = await fetchPostNumbers(site)
  const present = new Set(numbers)
  for (const number of Object.keys(ids)) if (!present.has(number)) Reflect.deleteProperty(ids, number)
  const missing = numbers.filter((number) => !(number in ids))
  for (const params of createIncludeParams(missing)) await fetchPosts(update, params)
}

import { join } from 'node:path'
import * as v from 'valibot'
import type { LeftOut } from '#formats/drafts/imported.ts'
import { countPosts, fetchArchive, fetchNumbers, fetchStickyIds, included } from '#sources/wordpress/archive.ts'
import type { Params } from '#sources/wordpress/client.ts'
import type { WordpressSite } from '#sources/wordpress/stories.ts'
import type { Progress } from '../files/progress.ts'
import { readCacheFile } from '../files/readCacheFile.ts'
import { writeFileAtomic } from '../files/writeFileAtomic.ts'
import type { PaperFolder } from './paperFolder.ts'

const stateSchema = v.object({
  /** Code and sections that the articles were made with. */
  madeWith: v.string(),
  /** When the site was asked last. */
  at: v.string(),
  /** By number of the post the id of its article; null for one that was left out. */
  ids: v.record(v.string(), v.nullable(v.string())),
})

/** Clocks differ, and a post may be saved while another is read: so much is asked for again, in milliseconds. */
const OVERLAP = 3_600_000

export type FetchOptions = { paper: PaperFolder; folder: string; fingerprint: string; progress: Progress }

export type Fetched = { articles: number; changed: number; removed: number; leftOut: LeftOut[] }

/** Brings a folder up to date with a WordPress: what was changed or published since the last time, all of it the first time. */
export async function fetchWordpress(
  site: WordpressSite,
  { paper, folder, fingerprint, progress }: FetchOptions,
): Promise<Fetched> {
  const file = join(folder, 'state.json')
  const at = new Date().toISOString()
  const madeWith = JSON.stringify([
    fingerprint,
    (await site.categories()).map(({ id, slug, parent }) => [id, slug, parent]),
  ])
  const known = await readCacheFile(stateSchema, file)
  const before = known?.madeWith === madeWith ? known : undefined
  const ids: Record<string, string | null> = { ...before?.ids }
  const leftOut: LeftOut[] = []
  let changed = 0
  const read = async (params: Params) => {
    for await (const { posts, total } of fetchArchive(site, params)) {
      Object.assign(
        ids,
        Object.fromEntries(posts.map(({ number, made }) => [number, 'reason' in made ? null : made.id])),
      )
      leftOut.push(...posts.flatMap(({ made }) => ('reason' in made ? [made] : [])))
      await Promise.all(posts.map(async ({ made }) => ('reason' in made ? undefined : paper.write(made))))
      changed += posts.length
      progress('stories', posts.length, total)
    }
  }
  for (const params of sinceParams(before?.at)) await read(params)
  if ((await countPosts(site)) !== Object.keys(ids).length) await reconcile(site, ids, read)
  const [lead, ...seconds] = await fetchStickyIds(site)
  await paper.writeFront({ lead, seconds })
  const present = new Set(Object.values(ids).filter((id) => id !== null))
  const removed = await paper.keep(present)
  await writeFileAtomic(file, JSON.stringify({ madeWith, at, ids }))
  return { articles: present.size, changed, removed, leftOut }
}

/** A post that was scheduled is published without being modified: both moments are asked for. */
function sinceParams(at: string | undefined): Params[] {
  if (at === undefined) return [{}]
  const since = new Date(Date.parse(at) - OVERLAP).toISOString()
  return [{ modified_after: since }, { after: since }]
}

/** Posts that are gone, or came without a new date, show in the count: then every number is asked for. */
async function reconcile(
  site: WordpressSite,
  ids: Record<string, string | null>,
  read: (params: Params) => Promise<void>,
): Promise<void> {
  const numbers = await fetchNumbers(site)
  const there = new Set(numbers)
  for (const number of Object.keys(ids)) if (!there.has(number)) Reflect.deleteProperty(ids, number)
  for (const params of included(numbers.filter((number) => !(number in ids)))) await read(params)
}

import type { Finding } from '#proofreading/finding.ts'
import { createWorkerPool, type WorkerPool } from './createWorkerPool.ts'
import type { DeployList } from './deployList.ts'
import type { PublishOptions } from './publishOptions.ts'
import { pagePolicy } from '../hosting/securityHeaders.ts'
import { sourceOrigins } from '../source/sourceOrigins.ts'
import { publishWhole } from './publishWhole.ts'
import type { Publication } from './published.ts'

type PublishReport = { articles: number; pages: number; deploy: DeployList; findings: readonly Finding[] }

/** Writes the paper into `out`, as `npm run build` does. */
export async function publishPaper(options: PublishOptions): Promise<PublishReport> {
  const pool = createPagePool(options)
  try {
    return reportOf(await publishWhole(options, pool))
  } finally {
    await pool.close()
  }
}

/** The workers that read the articles and write the pages of a paper. */
export function createPagePool({ bundle, paths, site, base, pages }: PublishOptions): WorkerPool {
  const { content, out } = paths
  const policy = pagePolicy(sourceOrigins(site))
  return createWorkerPool(bundle, { content, out, base, languages: site.languages, policy, ...pages })
}

export const reportOf = ({ published: { paper, manifest }, deploy, findings }: Publication): PublishReport => ({
  articles: paper.editions.reduce((sum, { edition }) => sum + edition.all.length, 0),
  pages: [...manifest.keys()].filter((file) => file.endsWith('.html')).length,
  deploy,
  findings,
})

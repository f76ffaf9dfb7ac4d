import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { builtSite } from '../builtSite.ts'
import { changeJson } from './changeJson.ts'
import { withStatus } from './faults.ts'
import type { Answer, FaultyHost } from './faultyHost.ts'

/** In the names of the newer version's files. */
const MARK = '.second'

/**
 * Puts a newer version of the paper on the host, under a tab that is open: every script, stylesheet and font has
 * another name, the old ones are gone, and the JSON lacks fields that the older app needs.
 */
export function deployNewer(host: FaultyHost): void {
  host.arrange(async (answer, path) => {
    if (path.startsWith('/content/')) return path.includes('.json') ? changeJson('less')(answer) : answer
    if (!path.startsWith('/assets/')) return renameAssets(answer)
    return path.includes(MARK) ? renameAssets(await host.fetchHealthy(path.replace(MARK, ''))) : withStatus(404)(answer)
  })
}

function renameAssets(answer: Answer): Answer {
  if (!/html|javascript|css/u.test(answer.headers['content-type'] ?? '')) return answer
  const text = readdirSync(join(builtSite, 'assets')).reduce(
    (renamed, name) => renamed.replaceAll(name, name.replace(/\.(?=\w+$)/u, `${MARK}.`)),
    answer.body.toString(),
  )
  return { ...answer, body: Buffer.from(text) }
}

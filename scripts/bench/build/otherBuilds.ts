import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { measureOutput, type Output } from './measureOutput.ts'
import { ASTRO_ENVIRONMENT } from './prepareAstro.ts'
import { runMeasured, type Run } from './runMeasured.ts'

/** The other ways of building a paper, which the project's own is compared with. */

export type Built = Run & Output
export type Folders = { content: string; out: string; cache: string }

const templateProgram = join(import.meta.dirname, 'generateWithTemplates.ts')

/** Seconds after which a build counts as hung: a fixed part and a part for each article. */
export const timeoutSeconds = (articles: number): number => 300 + articles / 20

export async function buildWithTemplates({ content, out }: Folders, articles: number, threads: number): Promise<Built> {
  rmSync(out, { recursive: true, force: true })
  const command = { script: templateProgram, args: [content, out, String(threads)] }
  return { ...(await runMeasured(command, timeoutSeconds(articles))), ...measureOutput(out) }
}

export async function buildWithAstro({ content, out }: Folders, articles: number, site: string): Promise<Built> {
  rmSync(out, { recursive: true, force: true })
  const script = join(site, 'node_modules/astro/bin/astro.mjs')
  const environment = { ...ASTRO_ENVIRONMENT, CONTENT: content }
  const command = { script, args: ['build', '--silent', '--outDir', out], environment, cwd: site }
  return { ...(await runMeasured(command, timeoutSeconds(articles))), ...measureOutput(out) }
}

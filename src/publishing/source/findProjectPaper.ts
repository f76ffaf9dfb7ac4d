import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SiteSettings } from '#edition/siteSettings.ts'
import { site as sampleSite } from '#sample/site.ts'
import { site as ownSite } from '#site.ts'
import { isArticlePath } from '../articles/isArticlePath.ts'

/** The paper that this project shows and builds: the newsroom's own, or the sample. Paths are absolute. */
export type ProjectPaper = {
  site: SiteSettings
  /** The folder of the articles. */
  content: string
  /** The folder that the build writes to. */
  out: string
  /** The address of a site to try out as the source of the stories (`SOURCE`). */
  tryOut?: string
  /** For the sample paper: one line for the terminal that says why it is shown. */
  notice?: string
  /** The newsroom's folder, if the sample is shown because that folder has no article. */
  emptyContent?: string
  /** For the sample paper: when it came out. Its stories would wait for their time where the clock is behind that. */
  cameOut?: Date
}

/** No story of the sample is newer. */
const SAMPLE_CAME_OUT = new Date('2026-11-28T12:00:00Z')

type Environment = Readonly<Record<string, string | undefined>>

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

const FORCED = 'JARIDA_PAPER=sample: this is the sample paper (sample/), not your own.'
const EMPTY =
  'public/content holds no article yet: this is the sample paper (sample/). Your first article takes its place.'

/**
 * Finds the paper to show or build. `JARIDA_PAPER=sample` forces the sample, which the tests use. `CONTENT` names a
 * folder to use instead of `public/content`, and `SOURCE` a site to read stories from.
 */
export function findProjectPaper(environment: Environment, root = PROJECT, site = ownSite): ProjectPaper {
  const content = resolve(root, environment['CONTENT'] ?? 'public/content')
  const sample = { site: sampleSite, content: join(root, 'sample/content'), cameOut: SAMPLE_CAME_OUT }
  if (environment['JARIDA_PAPER'] === 'sample') {
    const shown = environment['CONTENT'] ? { site: sampleSite, content } : sample
    return { ...shown, out: join(root, 'sample/dist'), notice: FORCED }
  }
  const out = join(root, 'dist')
  if (environment['SOURCE']) return { site, content, out, tryOut: environment['SOURCE'] }
  if (site.source.kind !== 'published' || hasArticle(content)) return { site, content, out }
  return { ...sample, out, notice: EMPTY, emptyContent: content }
}

/** The time at which a paper is shown: that of the clock. */
export const timeOf = ({ cameOut }: Pick<ProjectPaper, 'cameOut'>): number =>
  Math.max(Date.now(), cameOut?.getTime() ?? 0)

function hasArticle(content: string): boolean {
  if (!existsSync(content)) return false
  return readdirSync(content, { recursive: true, encoding: 'utf8' }).some(isArticlePath)
}

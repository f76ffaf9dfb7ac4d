import type { Finding } from './finding.ts'

/** In most of the paper and in more files than this, a finding is a habit of the paper or of its source. */
const MIN_FILES = 20
const MAX_EXAMPLES = 3

/** A finding, or what most of the paper has in common: the first finding, the number of files, and some of these. */
export type FindingGroup = { finding: Finding; files: number; examples: readonly string[] }

/** Findings of one kind that concern more than half of the articles are one group; each other finding is its own. */
export function groupFindings(findings: readonly Finding[], articles: number): FindingGroup[] {
  const kinds = Map.groupBy(findings, kindOf)
  const common = new Map(
    [...kinds].flatMap(([kind, all]) => {
      const files = [...new Set(all.map(({ file }) => file))]
      return files.length > MIN_FILES && files.length * 2 > articles ? [[kind, files] as const] : []
    }),
  )
  const told = new Set<string>()
  return findings.flatMap((finding): FindingGroup[] => {
    const kind = kindOf(finding)
    const files = common.get(kind)
    if (files === undefined) return [{ finding, files: 1, examples: [] }]
    if (told.has(kind)) return []
    told.add(kind)
    return [{ finding, files: files.length, examples: files.slice(0, MAX_EXAMPLES) }]
  })
}

const kindOf = ({ severity, code }: Finding): string => `${severity} ${code}`

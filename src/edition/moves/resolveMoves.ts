import type { Problem } from '#article/problem.ts'
import { findFileConflicts, type FileConflict } from './findFileConflicts.ts'
import { articleAt, isWebAddress, targetOf, withoutSlash, type Move, type MoveTarget } from './move.ts'
import type { MovedAddresses } from './movedAddresses.ts'
import { normalizePath } from './normalizePath.ts'
import type { PaperAddresses } from './paperAddresses.ts'

export const MOVED_FILE = 'moved.json'

/** A published article. `file` is named from the content folder. */
export type MovableStory = { language: string; id: string; file: string; previousIds: readonly string[] }

type MovesOptions = {
  stories: Iterable<MovableStory>
  addresses: MovedAddresses
  paper: PaperAddresses
}

export type ResolvedMoves = { moves: Move[]; problems: Problem[]; warnings: Problem[] }

/** A move with the place in which it is written. */
type Rule = { move: Move; file: string; path: string }

/**
 * All moves of the paper, from the former ids of articles and from `moved.json`. A move to an address that has moved
 * itself leads to the last one. Problems: an old address that the paper uses, or that has two targets, or moves in a
 * circle.
 */
export function resolveMoves({ stories, addresses, paper }: MovesOptions): ResolvedMoves {
  const problems: Problem[] = []
  const rules = new Map<string, Rule>()
  for (const rule of [...rulesOfStories(stories), ...rulesOfFile(addresses, problems)]) {
    const problem = findConflict(rule, rules.get(rule.move.from), paper)
    if (problem) problems.push(problem)
    else rules.set(rule.move.from, rule)
  }
  const resolved = [...rules.values()].map((rule) => followMoves(rule, rules))
  const failed = resolved.flatMap((each) => ('problem' in each ? [each.problem] : []))
  const moves = resolved.flatMap((each) => ('move' in each ? [each.move] : []))
  return {
    moves,
    problems: [...problems, ...failed, ...findFileConflicts(moves).map((fault) => locate(fault, rules))],
    warnings: moves.flatMap((move) => findLostTarget(move, rules, paper)),
  }
}

const rulesOfStories = (stories: Iterable<MovableStory>): Rule[] =>
  [...stories].flatMap(({ language, id, file, previousIds }) =>
    previousIds.map((old) => ({
      move: { from: `${language}/article/${old}`, isFolder: false, kind: 'moved', to: `${language}/article/${id}` },
      file,
      path: 'previousId',
    })),
  )

function rulesOfFile(addresses: MovedAddresses, problems: Problem[]): Rule[] {
  return Object.entries(addresses).flatMap(([written, target]): Rule[] => {
    const from = normalizePath(written)
    const resolved = typeof target === 'string' ? movedTo(target) : { kind: 'withdrawn' as const, notice: target }
    if (from === undefined) problems.push(createPathProblem(written, written))
    if (!resolved) problems.push(createPathProblem(written, target))
    if (from === undefined || !resolved) return []
    const move = { from: withoutSlash(from), isFolder: from.endsWith('/'), ...resolved }
    return [{ move, file: MOVED_FILE, path: written }]
  })
}

const createPathProblem = (path: string, got: unknown): Problem => ({
  file: MOVED_FILE,
  path,
  expected: 'a path on this site such as "ar/article/old", without "?" and "#"',
  got: JSON.stringify(got),
})

function movedTo(target: string): MoveTarget | undefined {
  const to = isWebAddress(target) ? URL.parse(target)?.href : normalizePath(target)
  return to === undefined ? undefined : { kind: 'moved', to }
}

function findConflict(rule: Rule, other: Rule | undefined, paper: PaperAddresses): Problem | undefined {
  const { move, file, path } = rule
  const place = { file, path }
  const use = paper.useOf(move.from)
  if (use === 'page') return { ...place, expected: 'an address that has no page', got: `"${move.from}", a page` }
  if (use === 'file') return { ...place, expected: 'an address that the paper does not need', got: `"${move.from}"` }
  if (!other || targetOf(other.move) === targetOf(move)) return undefined
  return { ...place, expected: `one target for "${move.from}"`, got: `another one than in ${other.file}` }
}

function locate({ from, ...rest }: FileConflict, rules: ReadonlyMap<string, Rule>): Problem {
  const { file, path } = rules.get(from) ?? { file: MOVED_FILE, path: from }
  return { file, path, ...rest }
}

function followMoves(rule: Rule, rules: ReadonlyMap<string, Rule>): { move: Move } | { problem: Problem } {
  const { from, isFolder } = rule.move
  const passed = [from]
  let target: MoveTarget = rule.move
  while (target.kind === 'moved') {
    const next = withoutSlash(target.to)
    const following = rules.get(next)?.move
    if (!following) break
    if (passed.includes(next)) {
      const got = `the circle ${[...passed, next].join(' → ')}`
      return { problem: { file: rule.file, path: rule.path, expected: 'moves that end at a page', got } }
    }
    passed.push(next)
    target = following
  }
  return { move: { from, isFolder, ...only(target) } }
}

const only = (target: MoveTarget): MoveTarget =>
  target.kind === 'moved' ? { kind: 'moved', to: target.to } : { kind: 'withdrawn', notice: target.notice }

/** Only of articles is it known that they are missing; other addresses may be files. */
function findLostTarget(move: Move, rules: ReadonlyMap<string, Rule>, { isPage }: PaperAddresses): Problem[] {
  const rule = rules.get(move.from)
  if (!rule || move.kind === 'withdrawn' || !articleAt(move.to) || isPage(move.to)) return []
  return [{ file: rule.file, path: rule.path, expected: 'the address of a published article', got: `"${move.to}"` }]
}

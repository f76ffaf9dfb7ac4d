import { describeProblem, type Problem } from '#article/problem.ts'
import { withoutStack } from '../files/withoutStack.ts'

/** The error for what keeps a paper from being published: one problem a line, and their number. */
export function createContentError(problems: readonly Problem[]): unknown {
  const count = problems.length === 1 ? '1 error keeps' : `${problems.length} errors keep`
  const summary = `${count} the paper from being published. No page was changed.`
  return withoutStack(new Error([...problems.map(describeProblem), summary].join('\n')))
}

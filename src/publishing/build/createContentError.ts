import { describeProblem, type Problem } from '#article/problem.ts'
import { withoutStack } from '../files/withoutStack.ts'

/**
 * The error for what keeps a paper from being published: one problem a line, and their number. `isAlone` where the
 * files keep back nothing but themselves.
 */
export function createContentError(problems: readonly Problem[], isAlone = false): unknown {
  const count = problems.length === 1 ? '1 error keeps' : `${problems.length} errors keep`
  if (isAlone) return withoutStack(new Error([...problems.map(describeProblem), ALONE].join('\n')))
  const summary = `${count} the paper from being published. No page was changed.`
  return withoutStack(new Error([...problems.map(describeProblem), summary].join('\n')))
}

const ALONE = 'The site keeps what it has until this is corrected.'

import * as v from 'valibot'

/** One thing that is wrong with a file of the paper. */
export const problemSchema = v.object({
  /** The file as a newsroom names it, from the content folder: `ar/articles/port-reopens.json`. */
  file: v.string(),
  /** Keys and indices joined by dots: `body.3.text`; empty for the file itself. */
  path: v.string(),
  /** What should stand there, in words. */
  expected: v.string(),
  /** What stands there, in words. */
  got: v.string(),
})

export type Problem = v.InferOutput<typeof problemSchema>

/** `ar/articles/port-reopens.json: body.3.text: expected text, got number` */
export function describeProblem({ file, path, expected, got }: Problem): string {
  return `${file}: ${path || '(the file)'}: expected ${expected}, got ${got}`
}

/** Bad content, with everything that is wrong; the message has a problem a line. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

export function problemOf(issue: v.BaseIssue<unknown>, file: string): Problem {
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.')
  return { file, path, expected: expectation(issue), got: describeValue(issue.input) }
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  object: 'an object',
}

/** A value in a newsroom's words: short texts as they are, the rest by kind. */
function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'string') {
    return value.length <= 40 ? `text ${JSON.stringify(value)}` : `text "${value.slice(0, 40)}…"`
  }
  if (typeof value === 'symbol') return value.description ?? 'symbol'
  return KINDS[typeof value] ?? typeof value
}

/** Schemas carry their expectation as message; literals and missing keys speak by themselves. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.type.endsWith('object') && issue.expected?.startsWith('"')) return 'a value (it is required)'
  return issue.message.startsWith('Invalid ') ? (issue.expected ?? 'something else') : issue.message
}

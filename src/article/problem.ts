import * as v from 'valibot'

/** One error in a file of the newsroom. */
export const problemSchema = v.object({
  /** The path of the file inside the content folder: `ar/articles/port-reopens.json`. */
  file: v.string(),
  /** Keys and indices joined by dots (`body.3.text`); empty for the file itself. */
  path: v.string(),
  /** The expected value, in words. */
  expected: v.string(),
  /** The value found, in words. */
  got: v.string(),
})

export type Problem = v.InferOutput<typeof problemSchema>

/** `ar/articles/port-reopens.json: body.3.text: expected text, got number` */
export function describeProblem({ file, path, expected, got }: Problem): string {
  return `${file}: ${path || '(the file)'}: expected ${expected}, got ${got}`
}

/** Thrown for invalid content. The message lists one problem a line. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

export function createProblem(issue: v.BaseIssue<unknown>, file: string): Problem {
  const path = (issue.path ?? []).map((item) => String(item.key)).join('.')
  return { file, path, expected: expectation(issue), got: describeValue(issue.input) }
}

const MAX_QUOTE_LENGTH = 40

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  object: 'an object',
}

/** Describes a value to an editor: texts are quoted up to MAX_QUOTE_LENGTH, other values named by their kind. */
function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'string') {
    const isShort = value.length <= MAX_QUOTE_LENGTH
    return isShort ? `text ${JSON.stringify(value)}` : `text "${value.slice(0, MAX_QUOTE_LENGTH)}…"`
  }
  if (typeof value === 'symbol') return value.description ?? 'symbol'
  return KINDS[typeof value] ?? typeof value
}

/** Our schemas state in their message what they expect. Literals and missing keys have the library's own messages. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.type.endsWith('object') && issue.expected?.startsWith('"')) return 'a value (it is required)'
  return issue.message.startsWith('Invalid ') ? (issue.expected ?? 'something else') : issue.message
}

import type { Problem } from '#article/problem.ts'

/**
 * Something that an editor should know about a file. An error misleads readers or fails them; a warning is for the
 * editor to judge.
 */
export type Finding = Problem & {
  severity: 'error' | 'warning'
  /** The kind of finding, for machines. It stays the same when the wording of the message changes. */
  code: string
}

/** A finding without its file, which the caller of a check adds. */
export type Remark = Omit<Finding, 'file'>

type CreateRemark = (code: string, path: string, expected: string, got: string) => Remark

export const createError: CreateRemark = (code, path, expected, got) => ({
  severity: 'error',
  code,
  path,
  expected,
  got,
})

export const createWarning: CreateRemark = (code, path, expected, got) => ({
  severity: 'warning',
  code,
  path,
  expected,
  got,
})

/** A file that is no JSON, or cannot be read at all. */
export const createUnreadableFinding = (problem: Problem): Finding => ({
  ...problem,
  severity: 'error',
  code: problem.expected === 'JSON' ? 'not-json' : 'unreadable-file',
})

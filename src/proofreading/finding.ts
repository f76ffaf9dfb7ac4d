import type { Problem } from '#article/problem.ts'

/** What an editor would want to know of a file. Errors mislead or fail readers; warnings are for the editor to judge. */
export type Finding = Problem & {
  severity: 'error' | 'warning'
  /** The kind of finding, for machines: it stays the same whatever the words around it become. */
  code: string
}

/** A finding whose file is known from where it was made. */
export type Remark = Omit<Finding, 'file'>

type Told = (code: string, path: string, expected: string, got: string) => Remark

export const error: Told = (code, path, expected, got) => ({ severity: 'error', code, path, expected, got })

export const warning: Told = (code, path, expected, got) => ({ severity: 'warning', code, path, expected, got })

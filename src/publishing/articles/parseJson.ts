import type { Problem } from '#article/problem.ts'

/** Parses JSON; the problem says where the syntax is wrong. A byte order mark at the start is allowed. */
export function parseJson(
  text: string,
  file: string,
): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    return { ok: true, value }
  } catch (error) {
    return {
      ok: false,
      problems: [{ file, path: '', expected: 'JSON', got: error instanceof Error ? error.message : String(error) }],
    }
  }
}

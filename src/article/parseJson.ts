import type { Problem } from './problem.ts'

export type ParsedJson = { ok: true; value: unknown } | { ok: false; problems: [Problem] }

/** Parses JSON text; returns a problem where it is invalid. Accepts a byte order mark. Never throws. */
export function parseJson(text: string, file: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    return { ok: true, value }
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [{ file, path: '', expected: 'JSON', got }] }
  }
}

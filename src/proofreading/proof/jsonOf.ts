import { createError, type Finding } from '../finding.ts'

/** JSON text to a value, or to why it is none; a byte order mark at the start is no fault. */
export function jsonOf(text: string): { ok: true; value: unknown } | { ok: false; fault: string } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''))
    return { ok: true, value }
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : String(error) }
  }
}

export const notJson = (file: string, fault: string): Finding => ({
  file,
  ...createError('not-json', '', 'JSON', fault),
})

import type { Answer } from './faultyHost.ts'

type Change = 'invalid' | 'older' | 'more' | 'less'

/** Fields that a version of the app may not have written yet, or may write no more: of the paper and of its sources. */
const NEWEST_FIELDS = new Set([
  'minutes',
  'translations',
  'sections',
  'page',
  'modified_gmt',
  'excerpt',
  'date_modified',
])
const OLDEST_FIELDS = new Set(['related', 'latest', 'name', 'featured_media', 'date_gmt', 'date_published'])

const UNKNOWN_BLOCK = { type: 'hologram', source: { url: 'https://jarida.example/hologram' } }

const isList = (value: unknown): value is unknown[] => Array.isArray(value)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const reviverOf: Record<Change, (key: string, value: unknown) => unknown> = {
  invalid: (key, value) => (key === 'headline' || key === 'title' ? 7 : value),
  older: (key, value) => (NEWEST_FIELDS.has(key) ? undefined : value),
  less: (key, value) => (OLDEST_FIELDS.has(key) ? undefined : value),
  more: (key, value) => {
    if (key === 'body' && isList(value)) return [UNKNOWN_BLOCK, ...value, UNKNOWN_BLOCK]
    return isRecord(value) ? { ...value, schemaVersion: 9, mood: { tone: 'calm' } } : value
  },
}

/** JSON as another version of the app would write it, or as nobody should. */
export const changeJson =
  (change: Change) =>
  (answer: Answer): Answer => {
    const json: unknown = JSON.parse(answer.body.toString(), reviverOf[change])
    return { ...answer, body: Buffer.from(JSON.stringify(json)) }
  }

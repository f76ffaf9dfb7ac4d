import type { Entry } from './entry.ts'

/** Whether the time of a story has not come. A paper of files keeps it from readers until then, to the millisecond. */
export const isScheduled = ({ publishedAt }: Pick<Entry, 'publishedAt'>, now: number): boolean => publishedAt > now

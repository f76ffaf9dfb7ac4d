import type { Typography } from '#languages/language.ts'
import { records } from './records.ts'

export const findTypography = (tag: string): Typography | undefined => records.get(tag)?.typography

export const listTypographies = (): [string, Typography][] =>
  [...records].map(([tag, { typography }]) => [tag, typography])

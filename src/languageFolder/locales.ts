import type { Locale } from '#languages/language.ts'
import { records } from './records.ts'

export const findLocale = (tag: string): Locale | undefined => records.get(tag)?.locale

export const listLanguages = (): string[] => [...records.keys()]

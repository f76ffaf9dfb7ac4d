import type { Recognition } from '#languages/language.ts'
import { records } from './records.ts'

export const findRecognition = (tag: string): Recognition | undefined => records.get(tag)?.recognition

export const listRecognitions = (): [string, Recognition][] =>
  [...records].map(([tag, { recognition }]) => [tag, recognition])

import type { Story } from './story.ts'

/** In characters: what fits into three lines beside a small picture on a phone. */
const ROOM = 84

/** A story's headline where there is little room: one that would take more than three lines gives way to its short form. */
export function briefHeadline({
  headline,
  alternativeHeadline,
}: Pick<Story, 'headline' | 'alternativeHeadline'>): string {
  return headline.length > ROOM && alternativeHeadline ? alternativeHeadline : headline
}

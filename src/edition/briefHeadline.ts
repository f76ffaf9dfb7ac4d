import type { Story } from './story.ts'

/** In characters: three lines beside a small picture on a phone. */
const MAX_HEADLINE_LENGTH = 84

/** The headline for places with little room: a long one is replaced by its short form, where there is one. */
export function briefHeadline({
  headline,
  alternativeHeadline,
}: Pick<Story, 'headline' | 'alternativeHeadline'>): string {
  return headline.length > MAX_HEADLINE_LENGTH && alternativeHeadline ? alternativeHeadline : headline
}

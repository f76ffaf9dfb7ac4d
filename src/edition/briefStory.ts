import type { RelatedStory, Story } from './story.ts'

/** A story for a card without a standfirst, which is nearly every card: without it a story's JSON is a third smaller. */
export const briefStory = <Shown extends Story | RelatedStory>(story: Shown): Shown =>
  'abstract' in story ? { ...story, abstract: undefined } : story

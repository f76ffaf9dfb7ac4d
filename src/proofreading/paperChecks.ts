import { brokenLinks } from './checks/brokenLinks.ts'
import { dates } from './checks/dates.ts'
import { missingMedia } from './checks/missingMedia.ts'
import { otherLanguage } from './checks/otherLanguage.ts'
import { unknownBlocks } from './checks/unknownBlocks.ts'
import { unknownDuration } from './checks/unknownDuration.ts'
import { unknownFields } from './checks/unknownFields.ts'
import { unknownSection } from './checks/unknownSection.ts'
import { unreadableMedia } from './checks/unreadableMedia.ts'
import type { FileCheck, PaperCheck } from './check.ts'
import type { Finding } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'
import type { ReadStory } from './proof/readStory.ts'
import type { StoryFacts } from './proof/storyFacts.ts'

// The checks that the build runs too, because what they find is lost to readers without a word. The other checks of
// `npm run proofread` are about language and style.

export const fileChecks: readonly FileCheck[] = [unknownFields, unknownBlocks, unknownDuration, otherLanguage]

export const paperChecks: readonly PaperCheck[] = [unknownSection, dates, missingMedia, unreadableMedia, brokenLinks]

export const checkFile = (story: ReadStory): Finding[] =>
  fileChecks.flatMap((check) => check(story)).map((remark) => ({ file: story.file, ...remark }))

export const checkInPaper = (story: StoryFacts, paper: PaperFacts): Finding[] =>
  paperChecks.flatMap((check) => check(story, paper)).map((remark) => ({ file: story.file, ...remark }))

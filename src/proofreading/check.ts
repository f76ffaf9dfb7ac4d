import type { Remark } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'
import type { Proof } from './proof/createProof.ts'
import type { ReadStory } from './proof/readStory.ts'
import type { StoryFacts } from './proof/storyFacts.ts'

/** Looks for one kind of problem in an article. A check never throws. */
export type Check = (proof: Proof, paper: PaperFacts) => Remark[]

/** A check of a file by itself. The build runs it once for each version of the file. */
export type FileCheck = (story: ReadStory) => Remark[]

/** A check of what a story has to do with the rest of the paper. The build runs it for every story. */
export type PaperCheck = (story: StoryFacts, paper: PaperFacts) => Remark[]

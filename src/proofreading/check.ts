import type { Remark } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'
import type { Proof } from './proof/createProof.ts'

/** Looks for one kind of problem in an article. A check never throws. */
export type Check = (proof: Proof, paper: PaperFacts) => Remark[]

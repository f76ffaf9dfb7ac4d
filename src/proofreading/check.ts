import type { Remark } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'
import type { Proof } from './proof/proof.ts'

/** One thing to look for in an article; it never throws. */
export type Check = (proof: Proof, paper: PaperFacts) => Remark[]

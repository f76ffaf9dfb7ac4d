import { DRINKING_VERBS, NEWS_VERBS, type VerbStems } from './verbs.ts'

const PRESENT_ENDING = '(?:م|ی|د|یم|ید|ند)'
const PAST_ENDING = '(?:م|ی|یم|ید|ند|ه)?'

/** The source of a pattern for the forms of verbs that may stand after the prefix «می». */
function conjugationPattern(verbs: readonly VerbStems[]): string {
  const present = verbs.map((verb) => verb.present).join('|')
  const past = verbs.flatMap((verb) => verb.past ?? []).join('|')
  return `(?:(?:${present})${PRESENT_ENDING}|(?:${past})${PAST_ENDING})`
}

/** Verbs before which «می» can only be the prefix. */
export const NEWS_VERB = conjugationPattern(NEWS_VERBS)

/** These and the verbs of drinking, before which «می» alone may also be wine. */
export const ANY_VERB = conjugationPattern([...NEWS_VERBS, ...DRINKING_VERBS])

import { alefMaksura } from './checks/alefMaksura.ts'
import { bidiControls } from './checks/bidiControls.ts'
import { brokenLinks } from './checks/brokenLinks.ts'
import { dates } from './checks/dates.ts'
import { latinPunctuation } from './checks/latinPunctuation.ts'
import { markupInText } from './checks/markupInText.ts'
import { missingDateline } from './checks/missingDateline.ts'
import { missingMedia } from './checks/missingMedia.ts'
import { missingZwnj } from './checks/missingZwnj.ts'
import { mixedDigits } from './checks/mixedDigits.ts'
import { otherLanguage } from './checks/otherLanguage.ts'
import { mismatchedId } from './checks/mismatchedId.ts'
import { pictureSizes } from './checks/pictureSizes.ts'
import { pictureTexts } from './checks/pictureTexts.ts'
import { presentationForms } from './checks/presentationForms.ts'
import { repeatedCaption } from './checks/repeatedCaption.ts'
import { repeatedStory } from './checks/repeatedStory.ts'
import { tatweel } from './checks/tatweel.ts'
import { unbalancedMarks } from './checks/unbalancedMarks.ts'
import { unknownBlocks } from './checks/unknownBlocks.ts'
import { unknownDuration } from './checks/unknownDuration.ts'
import { unknownFields } from './checks/unknownFields.ts'
import { unknownSection } from './checks/unknownSection.ts'
import { unreadableMedia } from './checks/unreadableMedia.ts'
import { wrongLetters } from './checks/wrongLetters.ts'
import type { Check } from './check.ts'
import type { Finding } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'
import type { Proof } from './proof/createProof.ts'

/** All checks, in the order in which findings are reported: file, pictures, links, language. */
export const checks: readonly Check[] = [
  mismatchedId,
  unknownFields,
  unknownBlocks,
  unknownDuration,
  otherLanguage,
  unknownSection,
  dates,
  repeatedStory,
  missingDateline,
  missingMedia,
  unreadableMedia,
  pictureSizes,
  pictureTexts,
  repeatedCaption,
  brokenLinks,
  markupInText,
  latinPunctuation,
  wrongLetters,
  alefMaksura,
  missingZwnj,
  mixedDigits,
  unbalancedMarks,
  tatweel,
  presentationForms,
  bidiControls,
]

/** All findings in one article. */
export function proofread(proof: Proof, paper: PaperFacts): Finding[] {
  return checks.flatMap((check) => check(proof, paper)).map((remark) => ({ file: proof.file, ...remark }))
}

import type { ParsedJson } from '#article/parseJson.ts'
import type { Problem } from '#article/problem.ts'
import { findContractPlaces } from './findContractPlaces.ts'
import { createUnreadableFinding, type Finding } from '../finding.ts'
import { findPictures, type ProofPicture } from './findPictures.ts'
import { findTexts, type ProofText } from './findTexts.ts'
import { findUnknownFields } from './findUnknownFields.ts'
import { parseStory } from './parseStory.ts'
import { readStory, type ReadStory } from './readStory.ts'

/** What the checks examine, with the texts and pictures that the checks of language need. */
export type Proof = ReadStory & { texts: readonly ProofText[]; pictures: readonly ProofPicture[] }

type ProofResult = { ok: true; proof: Proof } | { ok: false; findings: Finding[] }

/** Examines an article's file. An article that the paper cannot show gives findings instead. Never throws. */
export function createProof(json: ParsedJson, file: string): ProofResult {
  if (!json.ok) return { ok: false, findings: json.problems.map(createUnreadableFinding) }
  const parsed = parseStory(json.value, file)
  if (!parsed.ok) {
    const fields = findUnknownFields(findContractPlaces(json.value)).map((remark) => ({ file, ...remark }))
    return { ok: false, findings: [...parsed.problems.map(createInvalidFinding), ...fields] }
  }
  const story = readStory(file, json.value, parsed)
  return { ok: true, proof: { ...story, texts: findTexts(story.places), pictures: findPictures(story.places) } }
}

const createInvalidFinding = (problem: Problem): Finding => ({ ...problem, severity: 'error', code: 'invalid-article' })

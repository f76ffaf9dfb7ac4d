import { parseArticle } from '#article/parseArticle.ts'
import { parseJson } from '#article/parseJson.ts'
import type { Problem } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import type { UnknownBlock } from '#article/schema/unknownBlocks.ts'
import { findContractPlaces, type ContractPlace } from './findContractPlaces.ts'
import { createNotJsonFinding, type Finding } from '../finding.ts'
import { findMediaFiles, type ProofMediaFile } from './findMediaFiles.ts'
import { findPictures, type ProofPicture } from './findPictures.ts'
import { findTexts, type ProofText } from './findTexts.ts'
import { findUnknownFields } from './findUnknownFields.ts'

/** What the checks examine: the article as the paper shows it, and the raw values of its file. */
export type Proof = {
  /** Relative to the content folder: `ar/articles/port-reopens.json`. */
  file: string
  /** The language of the folder: the edition in which the article is published. */
  edition: string
  article: Article
  unknownBlocks: readonly UnknownBlock[]
  places: readonly ContractPlace[]
  texts: readonly ProofText[]
  pictures: readonly ProofPicture[]
  media: readonly ProofMediaFile[]
}

type ProofResult = { ok: true; proof: Proof } | { ok: false; findings: Finding[] }

/** Parses the text of an article's file. An article that the paper cannot show gives findings instead. Never throws. */
export function createProof(text: string, file: string): ProofResult {
  const json = parseJson(text, file)
  if (!json.ok) return { ok: false, findings: json.problems.map(createNotJsonFinding) }
  const parsed = parseArticle(json.value, file)
  const places = findContractPlaces(json.value)
  const fieldFindings = () => findUnknownFields(places).map((remark) => ({ file, ...remark }))
  if (!parsed.ok) return { ok: false, findings: [...parsed.problems.map(createInvalidFinding), ...fieldFindings()] }
  const { article, unknownBlocks } = parsed
  const edition = file.split('/')[0] ?? ''
  const contents = {
    places,
    texts: findTexts(places),
    pictures: findPictures(places),
    media: findMediaFiles(places, edition),
  }
  return { ok: true, proof: { file, edition, article, unknownBlocks, ...contents } }
}

const createInvalidFinding = (problem: Problem): Finding => ({ ...problem, severity: 'error', code: 'invalid-article' })

import { parseArticle } from '#article/parseArticle.ts'
import type { Problem } from '#article/problem.ts'
import type { Article } from '#article/schema/article.ts'
import type { UnknownBlock } from '#article/schema/unknownBlocks.ts'
import { contractPaths, type ContractPlace } from './contractPaths.ts'
import type { Finding } from '../finding.ts'
import { jsonOf, notJson } from './jsonOf.ts'
import { proofMedia, type ProofMedium } from './proofMedia.ts'
import { proofPictures, type ProofPicture } from './proofPictures.ts'
import { proofTexts, type ProofText } from './proofTexts.ts'
import { unknownFieldsIn } from './unknownFieldsIn.ts'

/** An article as it lies before the proofreader: what the paper shows, and what stands in the file. */
export type Proof = {
  /** From the content folder: `ar/articles/port-reopens.json`. */
  file: string
  /** The language of the folder, whose paper the article is in. */
  edition: string
  article: Article
  unknownBlocks: readonly UnknownBlock[]
  places: readonly ContractPlace[]
  texts: readonly ProofText[]
  pictures: readonly ProofPicture[]
  media: readonly ProofMedium[]
}

export type ReadProof = { ok: true; proof: Proof } | { ok: false; findings: Finding[] }

/** The text of an article's file to its proof, or to why the paper cannot show it. Never throws. */
export function createProof(text: string, file: string): ReadProof {
  const json = jsonOf(text)
  if (!json.ok) return { ok: false, findings: [notJson(file, json.fault)] }
  const parsed = parseArticle(json.value, file)
  const places = contractPaths(json.value)
  const slips = () => unknownFieldsIn(places).map((remark) => ({ file, ...remark }))
  if (!parsed.ok) return { ok: false, findings: [...parsed.problems.map(invalid), ...slips()] }
  const { article, unknownBlocks } = parsed
  const edition = file.split('/')[0] ?? ''
  const read = {
    places,
    texts: proofTexts(places),
    pictures: proofPictures(places),
    media: proofMedia(places, edition),
  }
  return { ok: true, proof: { file, edition, article, unknownBlocks, ...read } }
}

const invalid = (problem: Problem): Finding => ({ ...problem, severity: 'error', code: 'invalid-article' })

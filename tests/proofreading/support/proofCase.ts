import * as v from 'valibot'
import type { Check } from '#proofreading/check.ts'
import type { PaperFacts } from '#proofreading/paperFacts.ts'
import { createProof, type Proof } from '#proofreading/proof/proof.ts'
import { describeProblem } from '#article/problem.ts'

const mediaFacts = v.object({ width: v.exactOptional(v.number()), height: v.exactOptional(v.number()) })

const twin = v.object({ file: v.string(), kind: v.picklist(['headline', 'text']), likeness: v.number() })

/** A case of a golden: an article, made of one paragraph where nothing else is said, and what a check says of it. */
export const proofCase = v.object({
  name: v.string(),
  /** The language of the article. */
  lang: v.optional(v.string(), 'ar'),
  /** The text of its only paragraph. */
  text: v.optional(v.unknown()),
  /** Fields of the article beside the required ones. */
  article: v.optional(v.record(v.string(), v.unknown()), {}),
  media: v.optional(v.record(v.string(), mediaFacts), {}),
  /** Earlier stories that the article repeats. */
  twins: v.optional(v.array(twin), []),
  found: v.array(v.string()),
})

export type ProofCase = v.InferOutput<typeof proofCase>

const FILE = 'ar/articles/x.json'

export const emptyPaper: PaperFacts = {
  now: Date.parse('2026-11-23T12:00:00Z'),
  sections: new Set(['politics', 'sport']),
  origin: 'https://jarida.example',
  ids: new Map([
    ['ar', new Set(['x', 'port-reopens'])],
    ['fa', new Set(['port-reopens'])],
  ]),
  media: new Map(),
  twins: new Map(),
}

export function proofOf({ lang, text, article }: Pick<ProofCase, 'lang' | 'text' | 'article'>): Proof {
  const body = text === undefined ? [] : [{ type: 'paragraph', text }]
  const json = {
    id: 'x',
    inLanguage: lang,
    headline: 'عنوان',
    datePublished: '2021-09-29T15:20:00+03:00',
    body,
    ...article,
  }
  const read = createProof(JSON.stringify(json), FILE)
  if (!read.ok) throw new Error(read.findings.map(describeProblem).join('\n'))
  return read.proof
}

/** `body.0.text: warning code: got; expected …`, a line a finding. */
export function said(check: Check, each: ProofCase): string[] {
  const paper = { ...emptyPaper, media: new Map(Object.entries(each.media)), twins: new Map([[FILE, each.twins]]) }
  const remarks = check(proofOf(each), paper)
  return remarks.map(
    ({ path, severity, code, got, expected }) => `${path}: ${severity} ${code}: ${got}; expected ${expected}`,
  )
}

import * as v from 'valibot'
import type { Check } from '#proofreading/check.ts'
import type { PaperFacts } from '#proofreading/paperFacts.ts'
import { createProof, type Proof } from '#proofreading/proof/createProof.ts'
import { describeProblem } from '#article/problem.ts'

const mediaFacts = v.object({
  width: v.exactOptional(v.number()),
  height: v.exactOptional(v.number()),
  fault: v.exactOptional(v.string()),
})

const duplicate = v.object({ file: v.string(), kind: v.picklist(['headline', 'text']), similarity: v.number() })

/** A case of a golden file: an article (by default with one paragraph) and the findings of the check. */
export const proofCase = v.object({
  name: v.string(),
  /** The language of the article. */
  lang: v.optional(v.string(), 'ar'),
  /** The text of the only paragraph. */
  text: v.optional(v.unknown()),
  /** Further fields of the article. */
  article: v.optional(v.record(v.string(), v.unknown()), {}),
  media: v.optional(v.record(v.string(), mediaFacts), {}),
  /** Earlier stories that the article duplicates. */
  duplicates: v.optional(v.array(duplicate), []),
  found: v.array(v.string()),
})

type ProofCase = v.InferOutput<typeof proofCase>

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
  duplicates: new Map(),
}

function createCaseProof({ lang, text, article }: Pick<ProofCase, 'lang' | 'text' | 'article'>): Proof {
  const body = text === undefined ? [] : [{ type: 'paragraph', text }]
  const json = {
    id: 'x',
    inLanguage: lang,
    headline: 'عنوان',
    datePublished: '2021-09-29T15:20:00+03:00',
    body,
    ...article,
  }
  const read = createProof({ ok: true, value: json }, FILE)
  if (!read.ok) throw new Error(read.findings.map(describeProblem).join('\n'))
  return read.proof
}

/** The findings of one check, one line each: `body.0.text: warning code: got; expected …`. */
export function runCheck(check: Check, each: ProofCase): string[] {
  const paper = {
    ...emptyPaper,
    media: new Map(Object.entries(each.media)),
    duplicates: new Map([[FILE, each.duplicates]]),
  }
  const remarks = check(createCaseProof(each), paper)
  return remarks.map(
    ({ path, severity, code, got, expected }) => `${path}: ${severity} ${code}: ${got}; expected ${expected}`,
  )
}

import { isObject } from '#formats/parsing/jsonValue.ts'
import { collectHeadings } from '#article/body/collectHeadings.ts'
import { address, id, webAddress } from '#article/schema/primitives.ts'
import type { Check } from '../check.ts'
import type { ContractPlace } from '../proof/findContractPlaces.ts'
import { createError, type Remark } from '../finding.ts'
import { findExpectedLink } from '../findExpectedLink.ts'
import type { PaperFacts } from '../paperFacts.ts'
import type { Proof } from '../proof/createProof.ts'

const HREF = /(?:^|\.)href$/u
const LINKED_ID = /(?:^|\.)(?:relatedLink|links)\.\d+\.id$/u
const LINKED_ADDRESS = /(?:^|\.)(?:relatedLink|links)\.\d+\.url$/u

/** Links to articles, sections and fragments that do not exist. */
export const brokenLinks: Check = (proof, paper) => {
  const anchors = findAnchors(proof)
  return proof.places.flatMap((place) => [
    ...checkLinkedId(place, proof, paper),
    ...checkTranslation(place, proof, paper),
    ...checkPageLink(place, anchors, paper),
  ])
}

const brokenLink = (path: string, expected: string, got: string): Remark =>
  createError('broken-link', path, expected, got)

function checkLinkedId(
  { path, schema, value }: ContractPlace,
  { edition, article }: Proof,
  { ids }: PaperFacts,
): Remark[] {
  if (schema !== id || typeof value !== 'string' || !LINKED_ID.test(path)) return []
  if (value === article.id) return [brokenLink(path, 'the id of another article', `"${value}", this article itself`)]
  return ids.get(edition)?.has(value)
    ? []
    : [brokenLink(path, `the id of an article in ${edition}/articles`, `"${value}"`)]
}

function checkTranslation({ path, value }: ContractPlace, { edition }: Proof, { ids }: PaperFacts): Remark[] {
  if (!/^workTranslation\.\d+$/u.test(path) || !isObject(value)) return []
  const { inLanguage, id: other } = value
  if (typeof inLanguage !== 'string' || typeof other !== 'string') return []
  if (inLanguage === edition) {
    return [brokenLink(`${path}.inLanguage`, 'another language than its own', `"${inLanguage}"`)]
  }
  if (ids.get(inLanguage)?.has(other)) return []
  return [brokenLink(`${path}.id`, `the id of an article in ${inLanguage}/articles`, `"${other}"`)]
}

function checkPageLink(
  { path, schema, value }: ContractPlace,
  anchors: ReadonlySet<string>,
  paper: PaperFacts,
): Remark[] {
  const isHref = schema === address && HREF.test(path)
  const isAddress = schema === webAddress && LINKED_ADDRESS.test(path)
  if (typeof value !== 'string' || !(isHref || isAddress)) return []
  const expected = findExpectedLink(value.trim(), anchors, paper)
  return expected === undefined ? [] : [brokenLink(path, expected, `"${value}"`)]
}

/** The ids that a `#fragment` can point to: those of blocks, headings and notes. */
function findAnchors({ places, article }: Proof): ReadonlySet<string> {
  const own = places.filter(({ path, schema }) => schema === id && path.startsWith('body.'))
  const ids = own.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return new Set([...ids, ...collectHeadings(article.body).map((heading) => heading.id)])
}

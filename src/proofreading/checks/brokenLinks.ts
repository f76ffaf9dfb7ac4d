import { isObject } from '#formats/parsing/jsonValue.ts'
import { headingIds } from '#article/body/headingIds.ts'
import { address, id, webAddress } from '#article/schema/primitives.ts'
import type { Check } from '../check.ts'
import type { ContractPlace } from '../proof/contractPaths.ts'
import { error, type Remark } from '../finding.ts'
import { faultOfPage } from '../pageFault.ts'
import type { PaperFacts } from '../paperFacts.ts'
import type { Proof } from '../proof/proof.ts'

const HREF = /(?:^|\.)href$/u
const LINKED_ID = /(?:^|\.)(?:relatedLink|links)\.\d+\.id$/u
const LINKED_ADDRESS = /(?:^|\.)(?:relatedLink|links)\.\d+\.url$/u

/** Links to articles, sections and places in the page that are not there. */
export const brokenLinks: Check = (proof, paper) => {
  const anchors = anchorsOf(proof)
  return proof.places.flatMap((place) => [
    ...linkedId(place, proof, paper),
    ...translation(place, proof, paper),
    ...linkedPage(place, anchors, paper),
  ])
}

const broken = (path: string, expected: string, got: string): Remark => error('broken-link', path, expected, got)

function linkedId({ path, schema, value }: ContractPlace, { edition, article }: Proof, { ids }: PaperFacts): Remark[] {
  if (schema !== id || typeof value !== 'string' || !LINKED_ID.test(path)) return []
  if (value === article.id) return [broken(path, 'the id of another article', `"${value}", this article itself`)]
  return ids.get(edition)?.has(value) ? [] : [broken(path, `the id of an article in ${edition}/articles`, `"${value}"`)]
}

function translation({ path, value }: ContractPlace, { edition }: Proof, { ids }: PaperFacts): Remark[] {
  if (!/^workTranslation\.\d+$/u.test(path) || !isObject(value)) return []
  const { inLanguage, id: other } = value
  if (typeof inLanguage !== 'string' || typeof other !== 'string') return []
  if (inLanguage === edition) return [broken(`${path}.inLanguage`, 'another language than its own', `"${inLanguage}"`)]
  if (ids.get(inLanguage)?.has(other)) return []
  return [broken(`${path}.id`, `the id of an article in ${inLanguage}/articles`, `"${other}"`)]
}

function linkedPage({ path, schema, value }: ContractPlace, anchors: ReadonlySet<string>, paper: PaperFacts): Remark[] {
  const isHref = schema === address && HREF.test(path)
  const isAddress = schema === webAddress && LINKED_ADDRESS.test(path)
  if (typeof value !== 'string' || !(isHref || isAddress)) return []
  const expected = faultOfPage(value.trim(), anchors, paper)
  return expected === undefined ? [] : [broken(path, expected, `"${value}"`)]
}

/** What a `#fragment` may name: blocks, headings, notes. */
function anchorsOf({ places, article }: Proof): ReadonlySet<string> {
  const own = places.filter(({ path, schema }) => schema === id && path.startsWith('body.'))
  const ids = own.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
  return new Set([...ids, ...headingIds(article.body).map((heading) => heading.id)])
}

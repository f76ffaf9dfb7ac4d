import * as v from 'valibot'
import type { ParsedJson } from '#article/parseJson.ts'
import { createProblem } from '#article/problem.ts'
import { frontChoicesSchema, type FrontChoices } from '#edition/frontChoices.ts'
import { createError, createUnreadableFinding, type Finding, type Remark } from './finding.ts'
import type { PaperFacts } from './paperFacts.ts'

/**
 * Checks the JSON of a language's `front.json`, where there is one: its shape, and that the stories and sections it
 * names exist.
 */
export function proofreadFront(json: ParsedJson | undefined, language: string, paper: PaperFacts): Finding[] {
  const file = `${language}/front.json`
  if (json === undefined) return []
  if (!json.ok) return json.problems.map(createUnreadableFinding)
  const result = v.safeParse(frontChoicesSchema, json.value)
  if (result.success) return checkChoices(result.output, language, paper)
  return result.issues.map((issue) => ({ ...createProblem(issue, file), severity: 'error', code: 'invalid-front' }))
}

/** The stories and sections that a valid `front.json` names and the paper does not have. */
export const checkChoices = (choices: FrontChoices, language: string, paper: PaperFacts): Finding[] =>
  findMissingChoices(choices, language, paper).map((remark) => ({ file: `${language}/front.json`, ...remark }))

function findMissingChoices(
  { lead, seconds = [], sections = [] }: FrontChoices,
  language: string,
  paper: PaperFacts,
): Remark[] {
  const chosen = seconds.map((id, index) => ({ path: `seconds.${index}`, id }))
  const stories = [...(lead === undefined ? [] : [{ path: 'lead', id: lead }]), ...chosen]
  return [
    ...stories
      .filter(({ id }) => !paper.ids.get(language)?.has(id))
      .map(({ path, id }) =>
        createError('broken-link', path, `the id of an article in ${language}/articles`, `"${id}"`),
      ),
    ...sections.flatMap((id, index) =>
      paper.sections.has(id)
        ? []
        : [createError('unknown-section', `sections.${index}`, 'a section of src/site.ts', `"${id}"`)],
    ),
  ]
}

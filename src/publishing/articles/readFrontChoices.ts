import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { createProblem, type Problem } from '#article/problem.ts'
import { frontChoicesSchema, type FrontChoices } from '#edition/frontChoices.ts'
import { readJsonFile } from './readJsonFile.ts'

/** Reads the stories that an editor chose for a front page (`<language>/front.json`); the file is optional. */
export function readFrontChoices(folder: string, language: string): { choices: FrontChoices; problems: Problem[] } {
  const file = `${language}/front.json`
  if (!lstatSync(join(folder, file), { throwIfNoEntry: false })) return { choices: {}, problems: [] }
  const json = readJsonFile(folder, file)
  if (!json.ok) return { choices: {}, problems: json.problems }
  const result = v.safeParse(frontChoicesSchema, json.value)
  if (result.success) return { choices: result.output, problems: [] }
  return { choices: {}, problems: result.issues.map((issue) => createProblem(issue, file)) }
}

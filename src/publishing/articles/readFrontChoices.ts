import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '#article/parseJson.ts'
import { createProblem, type Problem } from '#article/problem.ts'
import { frontChoicesSchema, type FrontChoices } from '#edition/frontChoices.ts'

/** Reads the stories that an editor chose for a front page (`<language>/front.json`); the file is optional. */
export async function readFrontChoices(
  folder: string,
  language: string,
): Promise<{ choices: FrontChoices; problems: Problem[] }> {
  const file = `${language}/front.json`
  if (!existsSync(join(folder, file))) return { choices: {}, problems: [] }
  const json = parseJson(await readFile(join(folder, file), 'utf8'), file)
  if (!json.ok) return { choices: {}, problems: json.problems }
  const result = v.safeParse(frontChoicesSchema, json.value)
  if (result.success) return { choices: result.output, problems: [] }
  return { choices: {}, problems: result.issues.map((issue) => createProblem(issue, file)) }
}

import * as v from 'valibot'
import { ContentError, problemSchema, type Problem } from '#article/problem.ts'
import type { ReadJson } from '#sources/publishedSource.ts'
import { notFound } from '#sources/contentSource.ts'
import { asStatus } from './asStatus.ts'
import { fetchInTime } from './fetchInTime.ts'
import { isPaperPage } from './isPaperPage.ts'

/** Reads published JSON files over HTTP, below the site's base path. */
export function fetchJson(base: string): ReadJson {
  return (file) => fetchInTime(`${base}${encodeURI(file)}`, readJson).catch(asStatus)
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 422) throw new ContentError(await readProblems(response))
  if (!response.ok) throw new Response(null, { status: response.status, statusText: response.statusText })
  const text = await response.text()
  // A host may answer every unknown address with a page of the paper and status 200.
  if (isPaperPage(text)) throw notFound()
  const json: unknown = JSON.parse(text)
  return json
}

/** The problems that `npm start` reports for an invalid file. */
async function readProblems(response: Response): Promise<Problem[]> {
  return v.parse(v.object({ problems: v.array(problemSchema) }), await response.json()).problems
}

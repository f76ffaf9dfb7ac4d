import * as v from 'valibot'
import { ContentError, problemSchema, type Problem } from '#article/problem.ts'
import type { ReadJson } from '#sources/publishedSource.ts'
import { notFound } from '#sources/contentSource.ts'

/** Reads the published layout over HTTP, from below the site's base. */
export function fetchJson(base: string): ReadJson {
  return async (file) => {
    const response = await reach(`${base}${encodeURI(file)}`)
    if (response.status === 422) throw new ContentError(await problemsIn(response))
    if (!response.ok) throw new Response(null, { status: response.status, statusText: response.statusText })
    if (!isJson(response)) throw notFound()
    const json: unknown = await response.json()
    return json
  }
}

/** Nobody answers: the reader is offline, or the host is gone. Expected, so a status and not an error. */
async function reach(address: string): Promise<Response> {
  try {
    return await fetch(address)
  } catch {
    throw new Response(null, { status: 503, statusText: 'Unreachable' })
  }
}

/** A host that answers every unknown address with a page answers this way too. */
const isJson = (response: Response): boolean => response.headers.get('Content-Type')?.includes('json') ?? false

/** What `npm start` says of a broken file. */
async function problemsIn(response: Response): Promise<Problem[]> {
  return v.parse(v.object({ problems: v.array(problemSchema) }), await response.json()).problems
}

import * as v from 'valibot'
import { parseArticle } from '#article/parseArticle.ts'
import { ContentError, createProblem } from '#article/problem.ts'
import { articleFile, frontFile, listFile } from '#edition/addresses/publishedFiles.ts'
import { articlePageSchema, frontPageSchema, listingSchema, type ArticlePage } from '#edition/pageSchemas.ts'
import { moved, withdrawn, type ContentSource } from './contentSource.ts'
import { NewerPage } from './newerPage.ts'

/** Reads one file of the published layout; throws a Response with its status if it is missing. */
export type ReadJson = (file: string) => Promise<unknown>

/** A paper in the layout that `npm run build` writes and `npm start` serves. */
export function publishedSource(readJson: ReadJson): ContentSource {
  const read = async <Page>(schema: v.GenericSchema<unknown, Page>, file: string) =>
    parsePage(schema, await readJson(file), file)
  return {
    front: (language) => read(frontPageSchema, frontFile(language)),
    list: (language, kind, key, page) => read(listingSchema, listFile(language, kind, key, page)),
    article: async (language, id) => {
      const file = articleFile(language, id)
      return parseArticlePage(followMove(await readJson(file)), file)
    },
  }
}

function parsePage<Page>(schema: v.GenericSchema<unknown, Page>, json: unknown, file: string): Page {
  const result = v.safeParse(schema, json)
  if (result.success) return result.output
  throw new ContentError(result.issues.map((issue) => createProblem(issue, file)))
}

/** The article goes through the article parser, so that unknown blocks are left out here as in the build. */
function parseArticlePage(json: unknown, file: string): ArticlePage {
  const parsed = parseArticle(isRecord(json) ? json.article : json, file)
  if (!parsed.ok) throw new ContentError(parsed.problems)
  const around = parsePage(v.omit(articlePageSchema, ['article']), json, file)
  const page = { ...around, article: parsed.article }
  if (parsed.unknownBlocks.length > 0) throw new NewerPage(page)
  return page
}

/** Instead of an article, its file may say where it is now, or that it was withdrawn. */
function followMove(json: unknown): unknown {
  if (!isRecord(json)) return json
  if (typeof json.movedTo === 'string') throw moved(json.movedTo)
  if (json.withdrawn !== undefined) throw withdrawn(json.withdrawn)
  return json
}

const isRecord = (json: unknown): json is { article?: unknown; movedTo?: unknown; withdrawn?: unknown } =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

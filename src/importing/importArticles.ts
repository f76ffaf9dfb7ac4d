import { basename } from 'node:path'
import type { ImportOptions } from '#formats/drafts/imported.ts'
import { FormatError, MissingFactError } from '#formats/parsing/errors.ts'
import { hashText } from '#formats/drafts/createStableId.ts'
import { parseArticle } from '#article/parseArticle.ts'
import { describeProblem } from '#article/problem.ts'
import type { Article } from '#article/article.ts'
import { targetSite } from './settings/targetSite.ts'
import { importMedia } from './media/importMedia.ts'
import { isWebAddress } from './input/fetchBytes.ts'
import type { InputReport } from './importReport.ts'
import { languageFolder } from './store/languageFolder.ts'
import type { PictureStore } from './media/createPictureStore.ts'
import { saveArticle, type ArticleStore } from './store/saveArticle.ts'
import { readArticles } from './input/readArticles.ts'
import { readInput } from './input/readInput.ts'
import { withSection } from './withSection.ts'

/** The state that all inputs of one import share. */
export type ImportContext = {
  facts: ImportOptions
  articleStore: ArticleStore
  /** Undefined if pictures are not imported. */
  pictureStore: PictureStore | undefined
  /** The number of articles that may still be imported. */
  remaining: number
  /** The input that each article of this import came from, by language and source. */
  inputOfSource: Map<string, string>
}

/** Imports the articles of one file or address. All errors are in the report. */
export async function importArticles(input: string, context: ImportContext): Promise<InputReport> {
  const report: InputReport = {
    input,
    format: undefined,
    articles: [],
    repeated: 0,
    waiting: 0,
    pictures: 0,
    leftOut: [],
    notes: [],
  }
  try {
    const text = await readInput(input)
    const { format, articles, leftOut, notes } = await readArticles(text, context.facts)
    Object.assign(report, { format, leftOut: [...leftOut], notes: [...encodingNote(text.encoding), ...new Set(notes)] })
    if (articles.length === 0 && leftOut.length === 0) {
      report.leftOut.push({ title: basename(input), reason: 'it holds no articles' })
    }
    for (const article of articles) await importArticle(article, report, context)
    if (report.waiting > 0) report.notes.push(`--limit leaves ${report.waiting} for another time`)
  } catch (error) {
    report.leftOut.push({ title: basename(input), reason: reasonOf(error) })
  }
  return report
}

/** Unexpected errors are reported too, because one bad file must not end the import of a thousand. */
function reasonOf(error: unknown): string {
  if (error instanceof FormatError || error instanceof MissingFactError) return error.message
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `an unexpected error, please report it: ${details}`
}

const encodingNote = (encoding: string): string[] => (encoding === 'utf-8' ? [] : [`read as ${encoding}`])

async function importArticle(article: Article, report: InputReport, context: ImportContext): Promise<void> {
  const source = claimSource(article, report.input, context.inputOfSource)
  if (source === undefined) return void report.repeated++
  if (context.remaining <= 0) return void report.waiting++
  context.remaining -= 1
  const { article: inSection, note } = withSection(article, context.facts.section)
  const {
    article: withMedia,
    imported,
    missing,
  } = context.pictureStore
    ? await importMedia(inSection, report.input, context.pictureStore)
    : { article: inSection, imported: 0, missing: [] }
  const parsed = parseArticle(withMedia, article.id)
  if (!parsed.ok) {
    return void report.leftOut.push({
      title: article.headline,
      reason: parsed.problems.map(describeProblem).join('; '),
    })
  }
  const { file, status, keptReason, renamedFrom } = saveArticle(parsed.article, source, context.articleStore)
  report.pictures += imported
  const renamed = renamedFrom && `${renamedFrom} is another story, so this one is ${file}`
  report.notes.push(...[note, renamed, unlistedLanguageNote(article.inLanguage)].filter((each) => each !== undefined))
  const { headline } = article
  if (keptReason === undefined) report.articles.push({ file, headline, status, missingPictures: missing })
  else report.leftOut.push({ title: headline, reason: keptReason })
}

const unlistedLanguageNote = (tag: string): string | undefined =>
  targetSite.languages.includes(languageFolder(tag))
    ? undefined
    : `the paper does not come out in ${tag}: add it to the languages of src/site.ts`

/**
 * Returns the article's source: its own address or, without one, its file and id. Undefined if another input of this
 * import had the same story.
 */
function claimSource(article: Article, input: string, inputOfSource: Map<string, string>): string | undefined {
  const source = article.url ?? `${isWebAddress(input) ? input : basename(input)}#${article.id}`
  const key = `${article.inLanguage} ${source}`
  const first = inputOfSource.get(key)
  if (first !== undefined && first !== input) return undefined
  inputOfSource.set(key, input)
  // Several stories of one feed can have the same address.
  return first === undefined ? source : `${source}#${hashText(article.headline + article.datePublished)}`
}

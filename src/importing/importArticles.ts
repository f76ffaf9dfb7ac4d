import { basename } from 'node:path'
import type { ImportOptions } from '#formats/drafts/imported.ts'
import { FormatError, MissingFactError } from '#formats/parsing/errors.ts'
import { hashOf } from '#formats/drafts/stableId.ts'
import { parseArticle } from '#article/parseArticle.ts'
import { describeProblem } from '#article/problem.ts'
import type { Article } from '#article/schema/article.ts'
import { targetSite } from './settings/targetSite.ts'
import { bringMedia } from './media/bringMedia.ts'
import { isWebAddress } from './input/fetchBytes.ts'
import type { InputReport } from './importReport.ts'
import { languageFolder } from './store/languageFolder.ts'
import type { PictureStore } from './media/pictureStore.ts'
import { placeArticle, type ArticleStore } from './store/placeArticle.ts'
import { readArticles } from './input/readArticles.ts'
import { readInput } from './input/readInput.ts'
import { withSection } from './withSection.ts'

/** What all inputs of one import share. */
export type ImportContext = {
  facts: ImportOptions
  shelf: ArticleStore
  /** Undefined where pictures stay where they are. */
  store: PictureStore | undefined
  /** How many more articles may come. */
  room: number
  /** By language and source, the input that each article of this import came from. */
  claimed: Map<string, string>
}

/** Brings what one file or address holds; whatever goes wrong with it is in the report. */
export async function importArticles(input: string, desk: ImportContext): Promise<InputReport> {
  const report: InputReport = {
    input,
    format: undefined,
    articles: [],
    repeated: 0,
    pictures: 0,
    leftOut: [],
    notes: [],
  }
  try {
    const text = await readInput(input)
    const { format, articles, leftOut, notes } = await readArticles(text, desk.facts)
    Object.assign(report, { format, leftOut: [...leftOut], notes: [...encodingNote(text.encoding), ...new Set(notes)] })
    if (articles.length === 0 && leftOut.length === 0) {
      report.leftOut.push({ title: basename(input), reason: 'it holds no articles' })
    }
    for (const article of articles) await importArticle(article, report, desk)
  } catch (error) {
    report.leftOut.push({ title: basename(input), reason: reasonOf(error) })
  }
  return report
}

/** One bad file must not end the import of a thousand; what nobody foresaw is told as such. */
function reasonOf(error: unknown): string {
  if (error instanceof FormatError || error instanceof MissingFactError) return error.message
  return `an error that was not foreseen, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

const encodingNote = (encoding: string): string[] => (encoding === 'utf-8' ? [] : [`read as ${encoding}`])

async function importArticle(article: Article, report: InputReport, desk: ImportContext): Promise<void> {
  const source = claim(article, report.input, desk.claimed)
  if (source === undefined) return void report.repeated++
  if (desk.room <= 0) return countRest(report)
  desk.room -= 1
  const { article: sorted, note } = withSection(article, desk.facts.section)
  const {
    article: whole,
    brought,
    missing,
  } = desk.store ? await bringMedia(sorted, report.input, desk.store) : { article: sorted, brought: 0, missing: [] }
  const parsed = parseArticle(whole, article.id)
  if (!parsed.ok) {
    return void report.leftOut.push({
      title: article.headline,
      reason: parsed.problems.map(describeProblem).join('; '),
    })
  }
  const { file, status, kept, renamedFrom } = placeArticle(parsed.article, source, desk.shelf)
  report.pictures += brought
  const renamed = renamedFrom && `${renamedFrom} is another story, so this one is ${file}`
  report.notes.push(...[note, renamed, foreignNote(article.inLanguage)].filter((each) => each !== undefined))
  if (kept === undefined) report.articles.push({ file, headline: article.headline, status, missingPictures: missing })
  else report.leftOut.push({ title: article.headline, reason: kept })
}

const foreignNote = (tag: string): string | undefined =>
  targetSite.languages.includes(languageFolder(tag))
    ? undefined
    : `the paper does not come out in ${tag}: add it to the languages of src/site.ts`

/** The article's own address or, without one, its file and id. Undefined where another input of this import brought the same story. */
function claim(article: Article, input: string, claimed: Map<string, string>): string | undefined {
  const source = article.url ?? `${isWebAddress(input) ? input : basename(input)}#${article.id}`
  const key = `${article.inLanguage} ${source}`
  const first = claimed.get(key)
  if (first !== undefined && first !== input) return undefined
  claimed.set(key, input)
  // Different stories of one feed may lead to one address.
  return first === undefined ? source : `${source}#${hashOf(article.headline + article.datePublished)}`
}

function countRest(report: InputReport): void {
  const last = report.notes.at(-1) ?? ''
  const before = Number(/^--limit leaves (\d+)/u.exec(last)?.[1] ?? 0)
  report.notes.splice(before === 0 ? report.notes.length : -1, 1, `--limit leaves ${before + 1} for another time`)
}

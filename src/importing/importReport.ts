import type { Format } from '#formats/detectFormat.ts'
import type { LeftOut } from '#formats/drafts/imported.ts'
import type { MissingPicture } from './media/importMedia.ts'
import type { Status } from './store/saveArticle.ts'

type ArticleReport = { file: string; headline: string; status: Status; missingPictures: MissingPicture[] }

/** The result of importing one file or address. */
export type InputReport = {
  input: string
  /** Undefined if the input could not be read or its format not detected. */
  format: Format | undefined
  articles: ArticleReport[]
  /** How many of its stories had already come from another input of this import. */
  repeated: number
  /** How many of its stories `--limit` leaves for another time. */
  waiting: number
  pictures: number
  leftOut: LeftOut[]
  notes: string[]
}

/** 0 if everything was imported, 1 if something was left out. */
export const exitStatus = (reports: readonly InputReport[]): 0 | 1 =>
  reports.some(
    ({ leftOut, articles }) => leftOut.length > 0 || articles.some(({ missingPictures }) => missingPictures.length > 0),
  )
    ? 1
    : 0

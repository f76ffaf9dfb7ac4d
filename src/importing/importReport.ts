import type { Format } from '#formats/detectFormat.ts'
import type { LeftOut } from '#formats/drafts/imported.ts'
import type { MissingPicture } from './media/bringMedia.ts'
import type { Status } from './store/placeArticle.ts'

export type ArticleReport = { file: string; headline: string; status: Status; missingPictures: MissingPicture[] }

/** What became of one file or address. */
export type InputReport = {
  input: string
  /** Undefined where it could not be read or recognised. */
  format: Format | undefined
  articles: ArticleReport[]
  /** Stories that came in by another file of the same import. */
  repeated: number
  pictures: number
  leftOut: LeftOut[]
  notes: string[]
}

/** 0 where all came in, 1 where something was left out. */
export const exitStatus = (reports: readonly InputReport[]): 0 | 1 =>
  reports.some(
    ({ leftOut, articles }) => leftOut.length > 0 || articles.some(({ missingPictures }) => missingPictures.length > 0),
  )
    ? 1
    : 0

import { newsAgencies, otherPictureSources, pictureAgencies, unnamedAgencies } from '../vocabulary/agencies.ts'
import { anyOf } from '../vocabulary/anyOf.ts'
import { captionLabels, creditLabels } from '../vocabulary/captionLabels.ts'
import { archiveWords, photographLabels, photographers } from '../vocabulary/creditWords.ts'

const MAX_CAPTION_LENGTH = 300

const VIA = String.raw`[-–—|]\s*via\s+\S.{0,60}`
const COPYRIGHT = String.raw`(?:©|ⓒ|\(c\))\s*\S.{0,60}`
const PHOTOGRAPHER = String.raw`[-–—]\s*${anyOf([photographers])}\s*:?\s*\S.{0,40}`
const ARCHIVE = String.raw`[-–—]\s*${anyOf([archiveWords])}`
/** «… - via REUTERS», «… © AFP», «… - تصوير: سارة حداد», «… - أرشيفية» */
const CREDIT_AT_END = new RegExp(`(?:${VIA}|${COPYRIGHT}|${PHOTOGRAPHER}|${ARCHIVE})$`, 'iu')

const PICTURE_SOURCE = anyOf([newsAgencies, unnamedAgencies, pictureAgencies, otherPictureSources])
const IN_BRACKETS = String.raw`\((?:[^()]{1,40}[-/،,]\s?)?${PICTURE_SOURCE}\)`
const AFTER_DASH = String.raw`[-–—]\s*${anyOf([unnamedAgencies, otherPictureSources])}`
/** «… (رويترز)», «… - مواقع التواصل» */
const SOURCE_AT_END = new RegExp(`(?:${IN_BRACKETS}|${AFTER_DASH})$`, 'u')

const LABEL = anyOf([photographers, photographLabels])
/** «تصوير: سارة حداد», alone or after a caption */
const LABELLED_AT_END = new RegExp(String.raw`(?:^|[\s(—–-])\(?${LABEL}\s*[:：]\s*\S[^.؟?!]{1,40}\)?$`, 'iu')

/** «صدر الصورة، …» */
const SPOKEN_LABEL = new RegExp(String.raw`^${anyOf([captionLabels, creditLabels])}\s*[,،:]`, 'iu')

/** Reuters numbers the pictures of a story («[1/2]») and offers licences under each. */
const REUTERS = /^\[\d+\/\d+\]|Purchase Licensing Rights|\bREUTERS\/\p{Lu}[\p{L} .-]{2,40}$/u

const SIGNS = [CREDIT_AT_END, SOURCE_AT_END, LABELLED_AT_END, SPOKEN_LABEL, REUTERS]

/** Whether a line stood under a picture: it ends in a credit, or begins with a label for screen readers. */
export const isCaption = (line: string): boolean =>
  line.length <= MAX_CAPTION_LENGTH && SIGNS.some((sign) => sign.test(line))

import { anySpellingOf } from '../vocabulary/anyOf.ts'
import { pageFurniture, skipLinks } from '../vocabulary/pageFurniture.ts'
import { sectionNames } from '../vocabulary/sectionNames.ts'

const FURNITURE = new RegExp(`^${anySpellingOf([pageFurniture], '.{0,40}')}$`, 'iu')
const SKIP_LINK = new RegExp(`^${anySpellingOf([skipLinks], '.{0,60}')}$`, 'iu')
const SIGNS_ONLY = /^[\p{P}\p{S}\s]+$/u

/** Whether a line belongs to the page and not to its story. */
export const isFurniture = (line: string): boolean =>
  FURNITURE.test(line) || SKIP_LINK.test(line) || SIGNS_ONLY.test(line)

const SECTION = new RegExp(`^${anySpellingOf([sectionNames])}$`, 'iu')

/** Whether a line is the name of a section, which pages show above a headline. */
export const isSectionName = (line: string): boolean => SECTION.test(line)

const SENTENCE_END = /[.!?؟…:؛;,،۔][»”"')\]]*$/u

/** Whether a line ends as a sentence or a part of one does. */
export const isClosed = (line: string): boolean => SENTENCE_END.test(line)

/** A line of this length is a paragraph. */
const MIN_PARAGRAPH_LENGTH = 90
const MIN_SENTENCE_WORDS = 4

/** Whether a line is running text: a long line, or a whole sentence. */
export const isProse = (line: string): boolean =>
  line.length >= MIN_PARAGRAPH_LENGTH || (isClosed(line) && line.split(' ').length >= MIN_SENTENCE_WORDS)

const MAX_SUBHEAD_LENGTH = 90

/** Whether a line heads the prose after it: it is short and not closed, or a short question. */
export const isSubhead = (line: string, next: string | undefined): boolean =>
  line.length <= MAX_SUBHEAD_LENGTH &&
  (!isClosed(line) || isHeadingQuestion(line, next)) &&
  next !== undefined &&
  next.length > line.length &&
  isProse(next)

const MAX_QUESTION_LENGTH = 50

/** A short question above a paragraph, which answers it. */
const isHeadingQuestion = (line: string, next = ''): boolean =>
  line.length <= MAX_QUESTION_LENGTH && /[?؟]$/u.test(line) && next.length >= MIN_PARAGRAPH_LENGTH

import { formatNumber, formatTable } from '../formatTable.ts'
import type { PaperFigures } from './measurePaper.ts'

/** The aim: at least this share of the speed of template strings, for papers of this many articles or more. */
const MIN_SPEED_RATIO = 0.3
const MIN_ARTICLES_FOR_SPEED_AIM = 10_000
const MAX_MEMORY_BYTES = 1024 ** 3
/** The aim: at most this many times the processor seconds of Astro, for papers of as many articles. */
const MAX_ASTRO_RATIO = 2

const heads = [
  'articles',
  'by',
  'pages',
  'seconds',
  'CPU s',
  'pages/s',
  'ratio',
  'CPU ratio',
  'peak MB',
  'output MB',
  'files',
]

/** Formats a table with a row for each way of building each paper. */
export function formatBuildTable(all: readonly PaperFigures[]): string {
  return formatTable(heads, all.flatMap(createRows))
}

function createRows(figures: PaperFigures): string[][] {
  const { articles, clean, template, templateAlone, astro, unchanged, changed, added } = figures
  const whole = (by: string, { pages, seconds, cpuSeconds, peakBytes, bytes, files }: PaperFigures['clean']) => [
    formatNumber(articles),
    by,
    formatNumber(pages),
    formatNumber(seconds, 1),
    formatCpuSeconds(cpuSeconds),
    formatNumber(pages / seconds),
    formatNumber(pages / seconds / speed(template), 3),
    formatCpuRatio({ pages, cpuSeconds }, template),
    formatMegabytes(peakBytes),
    formatMegabytes(bytes),
    formatNumber(files),
  ]
  const again = (by: string, { seconds, cpuSeconds, peakBytes, files }: PaperFigures['changed']) => [
    formatNumber(articles),
    by,
    '',
    formatNumber(seconds, 1),
    formatCpuSeconds(cpuSeconds),
    '',
    '',
    '',
    formatMegabytes(peakBytes),
    '',
    formatNumber(files),
  ]
  return [
    whole('template strings, every core', template),
    whole('template strings, one core', templateAlone),
    ...(astro ? [whole('Astro', astro)] : []),
    whole('npm run build', clean),
    again('again, nothing changed', unchanged),
    again('again, one article changed', changed),
    again('again, one article added', added),
  ]
}

/** Formats a line for each aim, with the figure that was measured. */
export function formatBuildAims(all: readonly PaperFigures[]): string[] {
  return [formatSpeed, formatAstro, formatMemory, formatOpenedPages, formatChange, formatSameness].flatMap((format) =>
    all.flatMap((figures) => {
      const text = format(figures)
      return text === undefined ? [] : `${formatNumber(figures.articles)} articles: ${text}`
    }),
  )
}

function formatSpeed({ articles, clean, template, templateAlone }: PaperFigures): string {
  const [every, one] = [speed(clean) / speed(template), speed(clean) / speed(templateAlone)]
  const aim =
    articles >= MIN_ARTICLES_FOR_SPEED_AIM
      ? `, aim at least ${MIN_SPEED_RATIO}: ${formatVerdict(every - MIN_SPEED_RATIO)}`
      : ''
  const others = `${formatNumber(one, 3)} of one core, ${formatCpuRatio(clean, template)} by processor time`
  return `${formatNumber(every, 3)} of template strings on every core, as the build has them (${others})${aim}`
}

function formatAstro({ articles, clean, astro }: PaperFigures): string | undefined {
  if (!astro?.cpuSeconds || clean.cpuSeconds === undefined) return undefined
  const ratio = clean.cpuSeconds / astro.cpuSeconds
  const aim =
    articles >= MIN_ARTICLES_FOR_SPEED_AIM
      ? `, aim at most ${MAX_ASTRO_RATIO}: ${formatVerdict(MAX_ASTRO_RATIO - ratio)}`
      : ''
  return `${formatNumber(ratio, 2)} times the processor seconds of Astro${aim}`
}

function formatMemory({ clean: { peakBytes } }: PaperFigures): string | undefined {
  if (peakBytes === undefined) return undefined
  const result = peakBytes < MAX_MEMORY_BYTES ? 'met' : 'missed'
  return `peak memory ${formatMegabytes(peakBytes)} MB, aim under 1,024: ${result}`
}

const formatOpenedPages = ({ opened: { front, section, article } }: PaperFigures): string => {
  const [frontKb, sectionKb, articleKb] = [front, section, article].map(formatKilobytes)
  return `a reader opens front ${frontKb}, section ${sectionKb}, article ${articleKb} KB (not compressed)`
}

/** The aim of decision 0018, for a story with three tags. */
const MAX_FILES_PER_STORY = 60

const formatChange = ({ changed, added }: PaperFigures): string => {
  const [change, story] = [changed, added].map(
    ({ seconds, files }) => `${formatNumber(seconds, 1)} s and writes ${formatNumber(files)} files`,
  )
  const result = added.files <= MAX_FILES_PER_STORY ? 'met' : 'missed'
  return `a changed article takes ${change}, one more ${story}, aim at most ${MAX_FILES_PER_STORY}: ${result}`
}

function formatSameness({ differing }: PaperFigures): string | undefined {
  if (!differing) return undefined
  if (differing.length === 0) return 'the build after a change is byte for byte that of a clean build'
  const files = differing.slice(0, 5).join(', ')
  return `the build after a change DIFFERS from a clean one in ${differing.length} files: ${files}`
}

const speed = ({ pages, seconds }: { pages: number; seconds: number }): number => pages / seconds

const formatVerdict = (over: number): string => (over >= 0 ? 'met' : `missed by ${formatNumber(-over, 3)}`)

type Paged = { pages: number; cpuSeconds: number | undefined }

const formatCpuSeconds = (seconds: number | undefined): string =>
  seconds === undefined ? '?' : formatNumber(seconds, 1)

/** Pages per second of processor time, divided by those of another build. */
function formatCpuRatio(one: Paged, other: Paged): string {
  if (one.cpuSeconds === undefined || other.cpuSeconds === undefined) return '?'
  return formatNumber(one.pages / one.cpuSeconds / (other.pages / other.cpuSeconds), 3)
}

function formatMegabytes(bytes: number | undefined): string {
  if (bytes === undefined) return '?'
  const value = bytes / 1024 ** 2
  return formatNumber(value, value < 100 ? 1 : 0)
}

const formatKilobytes = (bytes: number): string => formatNumber(bytes / 1024, 1)

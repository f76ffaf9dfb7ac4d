import { figure, table } from '../table.ts'
import type { PaperFigures } from './measurePaper.ts'

/** The share of the speed of template strings to reach. */
const MIN_SPEED_RATIO = 0.3
const SPEED_AIM_SIZE = 10_000
const MAX_MEMORY_BYTES = 1024 ** 3

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

/** A row for each way of building each paper. */
export function paperTable(all: readonly PaperFigures[]): string {
  return table(heads, all.flatMap(rowsOf))
}

function rowsOf(figures: PaperFigures): string[][] {
  const { articles, clean, template, templateAlone, unchanged, changed } = figures
  const whole = (by: string, { pages, seconds, cpuSeconds, peakBytes, bytes, files }: PaperFigures['clean']) => [
    figure(articles),
    by,
    figure(pages),
    figure(seconds, 1),
    cpu(cpuSeconds),
    figure(pages / seconds),
    figure(pages / seconds / speed(template), 3),
    cpuRatio({ pages, cpuSeconds }, template),
    megabytes(peakBytes),
    megabytes(bytes),
    figure(files),
  ]
  const again = (by: string, { seconds, cpuSeconds, peakBytes, files }: PaperFigures['changed']) => [
    figure(articles),
    by,
    '',
    figure(seconds, 1),
    cpu(cpuSeconds),
    '',
    '',
    '',
    megabytes(peakBytes),
    '',
    figure(files),
  ]
  return [
    whole('template strings, every core', template),
    whole('template strings, one core', templateAlone),
    whole('npm run build', clean),
    again('again, nothing changed', unchanged),
    again('again, one article changed', changed),
  ]
}

/** The aims, each with what was measured. */
export function aimsOf(all: readonly PaperFigures[]): string[] {
  return [speedLine, memoryLine, openedLine, changedLine, samenessLine].flatMap((line) =>
    all.flatMap((figures) => {
      const text = line(figures)
      return text === undefined ? [] : `${figure(figures.articles)} articles: ${text}`
    }),
  )
}

function speedLine({ articles, clean, template, templateAlone }: PaperFigures): string {
  const [every, one] = [speed(clean) / speed(template), speed(clean) / speed(templateAlone)]
  const aim = articles >= SPEED_AIM_SIZE ? `, aim at least ${MIN_SPEED_RATIO}: ${verdict(every - MIN_SPEED_RATIO)}` : ''
  const others = `${figure(one, 3)} of one core, ${cpuRatio(clean, template)} by processor time`
  return `${figure(every, 3)} of template strings on every core, as the build has them (${others})${aim}`
}

function memoryLine({ clean: { peakBytes } }: PaperFigures): string | undefined {
  if (peakBytes === undefined) return undefined
  return `peak memory ${megabytes(peakBytes)} MB, aim under 1,024: ${peakBytes < MAX_MEMORY_BYTES ? 'met' : 'missed'}`
}

const openedLine = ({ opened: { front, section, article } }: PaperFigures): string => {
  const sizes = `front ${kilobytes(front)}, section ${kilobytes(section)}, article ${kilobytes(article)} KB`
  return `a reader opens ${sizes} (not compressed)`
}

const changedLine = ({ changed: { seconds, files } }: PaperFigures): string =>
  `one changed article takes ${figure(seconds, 1)} s and writes ${figure(files)} files`

function samenessLine({ differing }: PaperFigures): string | undefined {
  if (!differing) return undefined
  if (differing.length === 0) return 'the build after a change is byte for byte that of a clean build'
  const files = differing.slice(0, 5).join(', ')
  return `the build after a change DIFFERS from a clean one in ${differing.length} files: ${files}`
}

const speed = ({ pages, seconds }: { pages: number; seconds: number }): number => pages / seconds

const verdict = (over: number): string => (over >= 0 ? 'met' : `missed by ${figure(-over, 3)}`)

type Paged = { pages: number; cpuSeconds: number | undefined }

const cpu = (seconds: number | undefined): string => (seconds === undefined ? '?' : figure(seconds, 1))

/** Pages per second of processor time, divided by those of another build. */
function cpuRatio(one: Paged, other: Paged): string {
  if (one.cpuSeconds === undefined || other.cpuSeconds === undefined) return '?'
  return figure(one.pages / one.cpuSeconds / (other.pages / other.cpuSeconds), 3)
}

function megabytes(bytes: number | undefined): string {
  if (bytes === undefined) return '?'
  const value = bytes / 1024 ** 2
  return figure(value, value < 100 ? 1 : 0)
}

const kilobytes = (bytes: number): string => figure(bytes / 1024, 1)

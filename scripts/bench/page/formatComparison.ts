import { formatNumber, formatTable, median } from '../formatTable.ts'
import { SYSTEM_FACE } from './variants.ts'

/** The samples of each variant by its name. */
export type Samples<Sample> = ReadonlyMap<string, readonly Sample[]>

export type Column<Sample> = readonly [head: string, of: (sample: Sample) => number, decimals: number]

/** The median of a figure over the samples of a variant. */
export function medianOf<Sample>(samples: Samples<Sample>, name: string, of: (sample: Sample) => number): number {
  const all = samples.get(name)
  if (!all) throw new Error(`the variant ${name} was not measured`)
  return median(all.map(of))
}

/** Formats the medians; below each other variant are its ratios to the page in the system's face. */
export function formatComparison<Sample>(samples: Samples<Sample>, columns: readonly Column<Sample>[]): string {
  const rows = [...samples.keys()].flatMap((name) => {
    const medians = columns.map(([, of, decimals]) => formatNumber(medianOf(samples, name, of), decimals))
    if (name === SYSTEM_FACE) return [[name, ...medians]]
    const ratios = columns.map(([, of]) => formatRatio(medianOf(samples, name, of), medianOf(samples, SYSTEM_FACE, of)))
    return [
      [name, ...medians],
      ['  × system face', ...ratios],
    ]
  })
  return formatTable(['', ...columns.map(([head]) => head)], rows)
}

const formatRatio = (value: number, base: number): string => (base === 0 ? '' : formatNumber(value / base, 2))

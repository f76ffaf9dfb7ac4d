/**
 * `npm run bench:build`: builds papers of 100, 1,000 and 10,000 articles with the project's own build, with Astro and
 * with template strings alone; then changes one article and builds again. Options: --small (100 and 1,000), --all
 * (100,000 too), --size N (repeatable), --rounds N (medians of 3; a paper of 100,000 is built once), --json FILE.
 * Astro's packages are installed when the bench runs; without a network it goes without that row.
 */
import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { formatBuildAims, formatBuildTable } from './build/formatBuildReport.ts'
import { fingerprintSource } from './build/measureOutput.ts'
import { measurePaper, prepareCache, type PaperFigures } from './build/measurePaper.ts'
import { prepareAstro } from './build/prepareAstro.ts'
import { createTemporaryFolder } from './createTemporaryFolder.ts'

const DEFAULT_SIZES = [100, 1000, 10_000]
const LARGEST_SIZE = 100_000

const { values } = parseArgs({
  options: {
    small: { type: 'boolean' },
    all: { type: 'boolean' },
    size: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
})

const folder = createTemporaryFolder()

console.log(`papers in ${folder}; ${availableParallelism()} cores, load ${(loadavg()[0] ?? 0).toFixed(1)} before`)
const fingerprintBefore = fingerprintSource()
const prepared = { cache: await prepareCache(folder), astro: prepareAstro() }
if (prepared.astro === undefined) console.log('no row for Astro: npm could not install its packages')
const figures: PaperFigures[] = []
for (const size of sizes()) {
  console.log(`${size.toLocaleString('en')} articles …`)
  figures.push(await measurePaper(folder, prepared, size, size < LARGEST_SIZE ? Number(values.rounds) : 1))
}
console.log(`\n${formatBuildTable(figures)}\n\n${formatBuildAims(figures).join('\n')}`)
if (fingerprintSource() !== fingerprintBefore) {
  console.log('\nTHE CODE CHANGED MEANWHILE: the builds "again" wrote every page again')
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`)

function sizes(): number[] {
  if (values.size) return values.size.map(Number)
  if (values.small) return DEFAULT_SIZES.slice(0, 2)
  return values.all ? [...DEFAULT_SIZES, LARGEST_SIZE] : DEFAULT_SIZES
}

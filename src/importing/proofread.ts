import { parseArgs } from 'node:util'
import { printableText } from '#article/text/printableText.ts'
import { findProjectPaper } from '#publishing/source/findProjectPaper.ts'
import { proofreadFolder } from './proofread/proofreadFolder.ts'
import { formatReportJson, formatReportTable } from '#proofreading/report.ts'
import { targetSite } from './settings/targetSite.ts'

// `npm run proofread`. Exit status: 0 without errors (warnings are allowed), 1 with errors or when there is nothing
// to read.
const usage = 'npm run proofread -- [FOLDER] [--json] [--lang ar]'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string', multiple: true, default: [] } },
  })
  const [folder] = positionals
  const paper = findProjectPaper(process.env)
  if (folder === undefined && paper.notice !== undefined) console.error(paper.notice)
  const report = await proofreadFolder(folder ?? paper.content, {
    site: folder === undefined ? paper.site : targetSite,
    only: values.lang.flatMap((tags) => tags.split(',')),
    now: Date.now(),
  })
  console.log(values.json ? formatReportJson(report) : printableText(formatReportTable(report)))
  process.exitCode = report.findings.some(({ severity }) => severity === 'error') ? 1 : 0
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\nusage: ${usage}`)
  process.exitCode = 1
}

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'

const root = join(import.meta.dirname, '../../..')
const report = v.object({
  diagnostics: v.array(v.object({ message: v.string(), code: v.string(), filename: v.string() })),
})

/** A finding of oxlint: the file, the rule (`house(import-law)`) and the message. */
export type Finding = { file: string; rule: string; message: string }

/** Lints sources (path -> text) in a temporary project with our configuration, without the rules that need types. */
export function lintSources(sources: Record<string, string>, rules: Record<string, string> = {}): Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'jarida-lint-'))
  try {
    Object.entries({ ...project(rules), ...sources }).forEach(([path, text]) => write(join(folder, path), text))
    return findings(runOxlint(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function project(rules: Record<string, string>): Record<string, string> {
  const config = pathToFileURL(join(root, 'oxlint.config.ts')).href
  return {
    'package.json': JSON.stringify({ type: 'module', imports: { '#*': './src/*' } }),
    'oxlint.config.ts': [
      `import house from '${config}'`,
      `const rules = { ...house.rules, ...${JSON.stringify(rules)} }`,
      'export default { ...house, options: {}, rules }',
    ].join('\n'),
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Does not check the exit status, because oxlint exits with 1 when it finds something. */
function runOxlint(folder: string): string {
  const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return stdout
}

function findings(json: string): Finding[] {
  const { diagnostics } = v.parse(report, JSON.parse(json))
  return diagnostics.map(({ filename, code, message }) => ({ file: filename, rule: code, message }))
}

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

const linesWith = (command: string): string[] =>
  read('deploy/README.md')
    .split('\n')
    .filter((line) => line.startsWith(command))

const excludedIn = (line: string): string[] =>
  [...line.matchAll(/--exclude[ =]'([^']+)'/gu)].map(([, name = '']) => name)

test.each([
  ['rsync', 'sudo rsync ', []],
  // Files for other hosts, which are never uploaded.
  ['S3', 'aws s3 sync ', ['_*']],
])('%s removes only in its last step, and then everything that the build no longer has', (_name, command, spared) => {
  const lines = linesWith(command)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.map((line) => line.includes('--delete'))).toEqual(lines.map((_, index) => index === lines.length - 1))
  expect(excludedIn(lines.at(-1) ?? '')).toEqual(spared)
})

test.each(['README.md', 'deploy/README.md'])('%s copies the site over no earlier one', (file) => {
  expect(read(file)).not.toMatch(/cp -r dist\/\. /u)
  expect(read(file)).toContain('rsync -a --delete-after dist/ /var/www/jarida/')
})

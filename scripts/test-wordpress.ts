import { spawnSync } from 'node:child_process'

// npm run test:wordpress: tests the adapter and the app with the real WordPress site at WORDPRESS_URL.
const url = process.env.WORDPRESS_URL
const steps = [
  ['vitest', 'run', '--config', 'tests/wordpress/vitest.config.ts', '--root', '.'],
  ['playwright', 'test', '--config', 'tests/wordpress/playwright.config.ts'],
]

if (!url) {
  console.error('Name a WordPress to test with: WORDPRESS_URL=http://127.0.0.1:8899 npm run test:wordpress')
  console.error('How to get one: docs/wordpress.md')
  process.exitCode = 1
} else if (await isWordpress(url)) {
  process.exitCode = steps.every(passes) ? 0 : 1
} else process.exitCode = 1

async function isWordpress(address: string): Promise<boolean> {
  const index = `${address.replace(/\/$/u, '')}/?rest_route=/`
  const status = await fetch(index).then(
    (response) => response.status,
    (error: unknown) => String(error),
  )
  if (status !== 200) console.error(`${index} isWordpress ${status}: is WordPress running there?`)
  return status === 200
}

function passes([command = '', ...rest]: string[]): boolean {
  return spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

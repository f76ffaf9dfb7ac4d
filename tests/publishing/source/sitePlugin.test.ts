import { build } from 'vite'
import { expect, test } from 'vitest'
import { sitePlugin } from '#publishing/source/sitePlugin.ts'
import { site } from '#sample/site.ts'

test('src/site.ts is bundled with the settings that the plugin is given', async () => {
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [sitePlugin({ ...site, origin: 'https://given.example' })],
    build: { write: false, lib: { entry: 'src/site.ts', formats: ['es'] } },
  })
  expect(JSON.stringify(results)).toContain('https://given.example')
})

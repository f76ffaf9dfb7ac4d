import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createWebManifest } from '#publishing/webApp/createWebManifest.ts'
import { site } from '#sample/site.ts'
import { parseJsonAs } from '../support/parseJsonAs.ts'

const manifestOf = (language: string, base: string) =>
  parseJsonAs(
    v.looseObject({ icons: v.unknown() }),
    createWebManifest(language, { site, base, paper: '#fbfaf7' }).text.toString(),
  )

test.each([
  ['ar', 'rtl', 'جريدة'],
  ['ur', 'rtl', 'جریدہ'],
  ['en', 'ltr', 'Jarida'],
])('the app in %s has its name and direction in that language', (language, dir, name) => {
  expect(manifestOf(language, '/')).toMatchObject({ lang: language, dir, name, short_name: name })
})

test('the app opens at the front page of its language, and its scope is the whole site', () => {
  expect(createWebManifest('fa', { site, base: '/paper/', paper: '#fff' }).file).toBe('fa/manifest.webmanifest')
  expect(manifestOf('fa', '/paper/')).toMatchObject({
    id: '/paper/fa/',
    start_url: '/paper/fa/',
    scope: '/paper/',
    display: 'standalone',
  })
})

test('it has icons in the sizes that devices ask for, one of them maskable', () => {
  const { icons } = manifestOf('ar', '/paper/')
  expect(icons).toEqual([
    { src: '/paper/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/paper/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/paper/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/paper/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ])
})

test('its colours are those of the paper', () => {
  expect(manifestOf('ar', '/')).toMatchObject({ background_color: '#fbfaf7', theme_color: '#fbfaf7' })
})

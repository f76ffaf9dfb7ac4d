import { expect, test } from 'vitest'
import { checkSettings } from '#publishing/source/checkSettings.ts'
import { site } from '#sample/site.ts'

test('the settings of the sample paper are right, also with a slash after the origin', () => {
  expect(() => checkSettings(site)).not.toThrow()
  expect(() => checkSettings({ ...site, origin: 'https://paper.example/' })).not.toThrow()
  expect(() => checkSettings({ ...site, origin: 'http://localhost:8080' })).not.toThrow()
})

test.each([
  [{ name: { en: 'Only English' } }, '«name» must have a name in the main language, ar'],
  [{ name: { ar: ' \u0000' } }, '«name» must have a name'],
  [{ origin: 'paper.example' }, 'not «paper.example»'],
  [{ origin: 'https://paper.example/ar' }, '«origin» must be a web address without a path'],
  [{ origin: 'https://paper.example\nSitemap: https://x.example' }, '«origin»'],
  [{ origin: 'ftp://paper.example' }, '«origin»'],
  [{ timeZone: 'Asia/Riad' }, '«timeZone» must be an IANA time zone, like Asia/Riyadh, not «Asia/Riad»'],
  [{ sections: [...site.sections, ...site.sections.slice(0, 1)] }, 'not «politics» again'],
  [{ contact: 'data:text/html,x' }, '«contact» must be an e-mail address or a web address'],
  [{ languages: ['ar', 'tlh'] }, 'src/languages/records/tlh.ts'],
])('settings with %j are refused with the reason', (change, reason) => {
  expect(() => checkSettings({ ...site, ...change })).toThrow(reason)
})

test('all faults are in one message', () => {
  expect(() => checkSettings({ ...site, origin: 'x', timeZone: 'y' })).toThrow(/«origin».*«timeZone»/u)
})

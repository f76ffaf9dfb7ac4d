import { expect, test } from 'vitest'
import { createCriticalCss } from '#publishing/prerender/createCriticalCss.ts'
import { deferredCss } from '#publishing/prerender/deferredCss.ts'

const NASTALIQ = '@font-face { font-family: "Jarida Nastaliq"; src: url(a.woff2) }'
const STYLESHEET = `
  ${NASTALIQ}
  @keyframes turn { to { rotate: 1turn } }
  :root { --ink: black }
  a, .link { color: var(--ink) }
  .card > a:hover { color: red }
  @media print { :root { --ink: gray } .card { color: black } }
  @media (width > 40rem) { html { font-size: 2rem } }
`
const selectors = (css: string) => [...css.matchAll(/([^{}]+)\{[^{}]*\}/gu)].map(([, selector = '']) => selector.trim())

test('deferred CSS holds the rules of components, and no font, token, keyframe or bare element', () => {
  expect(selectors(deferredCss(STYLESHEET).replaceAll(/@media[^{]*\{/gu, ''))).toEqual(['.card > a:hover', '.card'])
})

test('a page contains the fonts of the languages whose stories it shows', () => {
  const cssFor = createCriticalCss(STYLESHEET)
  expect(cssFor('', ['ar', 'ur']).fonts).toContain('Jarida Nastaliq')
  expect(cssFor('', ['ar', 'ur']).rules).not.toContain('Jarida Nastaliq')
  expect(cssFor('', ['ar', 'en']).fonts).toBe('')
})

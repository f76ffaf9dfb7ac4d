import type { Page } from '@playwright/test'
import type { Paper } from '../support/rtl/paper.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const addresses = [
  '/ar/',
  '/ar/section/culture',
  '/ar/article/long-read-water',
  '/ar/article/english-letter',
  '/fa/article/port-reopens',
  '/ur/',
  '/ur/article/port-reopens',
]

/** What `faultOf` returns for the elements with text on all those pages. */
async function findFaults(paper: Paper, faultOf: (element: Element) => string | undefined): Promise<string[]> {
  const code = `window.measure.textElements(document.body).flatMap((each) => (${String(faultOf)})(each) ?? [])`
  const faultsOf = (page: Page) => page.evaluate<string[]>(code)
  const found = await Promise.all(addresses.map(async (address) => faultsOf(await paper.openShared(address))))
  return found.flat()
}

test('R10 no style that the site serves names left or right', async ({ paper }) => {
  const page = await paper.openShared('/ar/article/long-read-water')
  expect(
    await page.evaluate(() => {
      const property =
        /[{;]\s*(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*)\s*:/u
      const value = /[{;]\s*(?:text-align|float|clear):\s*(?:left|right)\b/u
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText)
      return rules.filter((rule) => property.test(rule) || value.test(rule))
    }),
  ).toEqual([])
})

test('R11 text is aligned to its start and never justified', async ({ paper }) => {
  expect(
    await findFaults(paper, (element) => {
      const { textAlign } = getComputedStyle(element)
      const isFitting = textAlign === 'start' || textAlign === 'center' || textAlign === '-webkit-center'
      const mayEnd = textAlign === 'end' && element.closest('[data-foreign], [data-rel=next], th, td') !== null
      return isFitting || mayEnd ? undefined : `${textAlign}: ${element.textContent}`
    }),
  ).toEqual([])
})

test('R19 joined scripts have no letter spacing', async ({ paper }) => {
  expect(
    await findFaults(paper, (element) => {
      const { letterSpacing } = getComputedStyle(element)
      const isSpaced = letterSpacing !== 'normal' && letterSpacing !== '0px'
      return isSpaced && element.matches(':lang(ar), :lang(fa), :lang(ur)') ? element.textContent : undefined
    }),
  ).toEqual([])
})

test('R20 Arabic text is never slanted, capitalized or outlined', async ({ paper }) => {
  expect(
    await findFaults(paper, (element) => {
      const { fontStyle, fontSynthesisStyle, textTransform, webkitTextStrokeWidth } = getComputedStyle(element)
      const isUpright = fontStyle === 'normal' && fontSynthesisStyle === 'none'
      const isPlain = isUpright && textTransform === 'none' && webkitTextStrokeWidth === '0px'
      return /\p{Script=Arabic}/u.test(element.textContent) && !isPlain ? element.textContent : undefined
    }),
  ).toEqual([])
})

test('R20 emphasis in Arabic is bold', async ({ paper }) => {
  const stressed = (await paper.openShared('/ar/article/long-read-water')).locator('main em').first()
  expect(await stressed.evaluate((element) => Number(getComputedStyle(element).fontWeight))).toBeGreaterThanOrEqual(600)
})

test('R21 the line height is large enough for the script', async ({ paper }) => {
  expect(
    await findFaults(paper, (element) => {
      const { fontFamily, fontSize, lineHeight } = getComputedStyle(element)
      const [face = ''] = fontFamily.split(',')
      const isHeadline = element.closest('h1, h2, h3, h4') !== null
      const isBody = face.includes('Naskh') && element.matches('p')
      const minNastaliq = isHeadline ? 2 : 2.2
      const minOther = isBody ? 1.7 : 1.35
      const minimum = face.includes('Nastaliq') ? minNastaliq : minOther
      const lines = window.measure.tops(window.measure.rangeOf(element, element.textContent))
      const isLabel = !isHeadline && !isBody && lines.length === 1
      const leading = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
      const isFine = isLabel || leading >= minimum - 0.001 || !/\p{Script=Arabic}/u.test(element.textContent)
      return isFine ? undefined : `${leading} of ${minimum}: ${element.textContent}`
    }),
  ).toEqual([])
})

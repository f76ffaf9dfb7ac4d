import type { Page } from '@playwright/test'
import { expect, test } from './paper.ts'

const addresses = ['/ar/', '/ar/section/culture', '/ar/article/long-read-water', '/ar/article/english-letter', '/fa/article/port-reopens', '/ur/article/port-reopens']

/** What `faultOf` says of each element that holds words, on each page. */
async function faults(pages: readonly Page[], faultOf: (element: Element) => string | undefined): Promise<string[]> {
  const found = await Promise.all(pages.map((page) => page.evaluate(`window.measure.worded(document.body).flatMap((element) => (${faultOf})(element) ?? [])`)))
  return found.flat().map(String)
}

test('R10 no rule that the site serves names a side of the line', async ({ paper }) => {
  const page = await paper.look('/ar/article/long-read-water')
  expect(await page.evaluate(() => {
    const side = /[{;]\s*(?:left|right|(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*|(?:text-align|float|clear):\s*(?:left|right))\b/u
    return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter(({ cssText }) => side.test(cssText)).map(({ cssText }) => cssText)
  })).toEqual([])
})

test('R11 text begins at its start and is never stretched to both sides', async ({ paper }) => {
  const pages = await Promise.all(addresses.map((address) => paper.look(address)))
  expect(await faults(pages, (element) => {
    const { textAlign } = getComputedStyle(element)
    return ['start', 'end', 'center', '-webkit-center'].includes(textAlign) ? undefined : `${textAlign}: ${element.textContent}`
  })).toEqual([])
  expect(await faults(pages, (element) => (getComputedStyle(element).textAlign === 'end' && element.closest('p') && !element.closest('[data-foreign], [data-rel=next]') ? element.textContent : undefined))).toEqual([])
})

test('R19 letters that join are never spaced', async ({ paper }) => {
  expect(await faults(await Promise.all(addresses.map((address) => paper.look(address))), (element) => {
    const { letterSpacing } = getComputedStyle(element)
    return element.matches(':lang(ar), :lang(fa), :lang(ur)') && !['normal', '0px'].includes(letterSpacing) ? element.textContent : undefined
  })).toEqual([])
})

test('R20 Arabic letters are never slanted, capitalized or outlined', async ({ paper }) => {
  expect(await faults(await Promise.all(addresses.map((address) => paper.look(address))), (element) => {
    const { fontStyle, fontSynthesisStyle, textTransform, webkitTextStrokeWidth } = getComputedStyle(element)
    const isPlain = fontStyle === 'normal' && fontSynthesisStyle === 'none' && textTransform === 'none' && webkitTextStrokeWidth === '0px'
    return /\p{Script=Arabic}/u.test(element.textContent) && !isPlain ? element.textContent : undefined
  })).toEqual([])
})

test('R20 stress in Arabic is weight', async ({ paper }) => {
  const stressed = (await paper.look('/ar/article/long-read-water')).locator('main em')
  expect(await stressed.first().evaluate((element) => Number(getComputedStyle(element).fontWeight))).toBeGreaterThanOrEqual(600)
})

test('R21 lines stand far enough apart for the letters of their script', async ({ paper }) => {
  const pages = await Promise.all([...addresses, '/ur/', '/ur/section/culture'].map((address) => paper.look(address)))
  expect(await faults(pages, (element) => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(element)
    const first = fontFamily.split(',')[0] ?? ''
    const isHeadline = element.closest('h1, h2, h3, h4') !== null
    const isBody = element.matches('p') && first.includes('Naskh')
    const nastaliq = isHeadline ? 2 : 2.2
    const other = isBody ? 1.7 : 1.35
    const least = first.includes('Nastaliq') ? nastaliq : other
    const isOneLine = window.measure.tops(window.measure.rangeOf(element, element.textContent)).length === 1 && !isHeadline && !isBody
    const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
    const isFine = isOneLine || ratio >= least - 0.001 || !/\p{Script=Arabic}/u.test(element.textContent)
    return isFine ? undefined : `${ratio} of ${least}: ${element.textContent}`
  })).toEqual([])
})

import type { Locator } from '@playwright/test'
import goldens from '../../article/text/bidi-goldens.json' with { type: 'json' }
import { articlePage } from './articlePage.ts'
import { expectOrder } from './measure.ts'
import { expect, test, type Paper } from './paper.ts'

type Golden = (typeof goldens)[number]

const idOf = (golden: Golden): string => `golden-${goldens.indexOf(golden)}`
const textOf = ({ source }: Golden): string =>
  [source]
    .flat()
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')

const made = articlePage({
  body: goldens.map((golden) => {
    const { lang, dir, source } = golden
    return { type: 'paragraph', id: idOf(golden), lang, dir, text: source }
  }),
})

const paragraphOf = async (paper: Paper, golden: Golden): Promise<Locator> =>
  (await paper.lookAt(made)).locator(`#${idOf(golden)}`)

/** The order in which the same words are painted in the same place with nothing done to them. */
const rawOrder = (paragraph: Locator, parts: readonly string[]): Promise<string[]> =>
  paragraph.evaluate((element, parts) => {
    const twin = document.createElement('p')
    twin.append(element.textContent)
    element.after(twin)
    const order = window.measure.orderOf(twin, parts)
    twin.remove()
    return order
  }, parts)

for (const golden of goldens) {
  test(`${golden.id} stands in its right order where the paper sets it`, async ({ paper }) => {
    const paragraph = await paragraphOf(paper, golden)
    for (const order of golden.painted) await expectOrder(paragraph, order)
  })

  test(`${golden.id} ${golden.raw ? 'would be turned round' : 'is right'} with nothing done to it`, async ({
    paper,
  }) => {
    const paragraph = await paragraphOf(paper, golden)
    for (const order of golden.raw ?? golden.painted) expect(await rawOrder(paragraph, order)).toEqual(order)
  })

  test(`R38 ${golden.id} is copied as it was written`, async ({ paper }) => {
    const paragraph = await paragraphOf(paper, golden)
    expect(
      await paragraph.evaluate((element) => {
        getSelection()?.selectAllChildren(element)
        return getSelection()?.toString()
      }),
    ).toBe(textOf(golden))
  })
}

for (const golden of goldens.filter(({ oneLine }) => oneLine)) {
  test(`R23 ${golden.id} stays in one line at every width from 60 to 400`, async ({ paper }) => {
    const paragraph = await paragraphOf(paper, golden)
    expect(await brokenWidths(paragraph, golden.oneLine ?? [])).toEqual([])
  })
}

/** The widths at which a part of a paragraph is on two lines. */
const brokenWidths = (paragraph: Locator, parts: readonly string[]): Promise<number[]> =>
  paragraph.evaluate((element, parts) => {
    const widths = Array.from({ length: 341 }, (_, index) => 60 + index)
    const broken = widths.filter((width) => {
      element.style.inlineSize = `${width}px`
      return parts.some((part) => window.measure.tops(window.measure.rangeOf(element, part)).length > 1)
    })
    element.style.removeProperty('inline-size')
    return broken
  }, parts)

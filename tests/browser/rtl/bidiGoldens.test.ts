import type { Locator } from '@playwright/test'
import goldens from '../../article/text/bidi-goldens.json' with { type: 'json' }
import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { expectOrder } from '../support/rtl/expectOrder.ts'
import type { Paper } from '../support/rtl/paper.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

type Golden = (typeof goldens)[number]

const idOf = (golden: Golden): string => `golden-${goldens.indexOf(golden)}`
const textOf = ({ source }: Golden): string =>
  [source]
    .flat()
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('')

const goldenPage = createArticlePage({
  body: goldens.map((golden) => {
    const { lang, dir, source } = golden
    return { type: 'paragraph', id: idOf(golden), lang, dir, text: source }
  }),
})

const paragraphOf = async (paper: Paper, golden: Golden): Promise<Locator> =>
  (await paper.openSharedCustom(goldenPage)).locator(`#${idOf(golden)}`)

/** The order in which the same text is painted in the same place as plain text. */
const plainOrder = (paragraph: Locator, parts: readonly string[]): Promise<string[]> =>
  paragraph.evaluate((element, parts) => {
    const twin = document.createElement('p')
    twin.append(element.textContent)
    element.after(twin)
    const order = window.measure.orderOf(twin, parts)
    twin.remove()
    return order
  }, parts)

for (const golden of goldens) {
  test(`${golden.id} is painted in the right order in the paper`, async ({ paper }) => {
    const paragraph = await paragraphOf(paper, golden)
    for (const order of golden.painted) await expectOrder(paragraph, order)
  })

  test(`${golden.id} as plain text ${golden.raw ? 'would be in the wrong order' : 'is in the right order'}`, async ({
    paper,
  }) => {
    const paragraph = await paragraphOf(paper, golden)
    for (const order of golden.raw ?? golden.painted) expect(await plainOrder(paragraph, order)).toEqual(order)
  })

  test(`R38 ${golden.id} is copied in the order in which it was written`, async ({ paper }) => {
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
  test(`R23 ${golden.id} stays on one line at every width from 60 to 400 pixels`, async ({ paper }) => {
    const paragraph = await paragraphOf(paper, golden)
    expect(await brokenWidths(paragraph, golden.oneLine ?? [])).toEqual([])
  })
}

/** The widths at which a part of a paragraph is broken over two lines. */
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

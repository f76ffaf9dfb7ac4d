import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { expectOrder } from '../support/rtl/expectOrder.ts'
import { getBox } from '../support/rtl/measureElement.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const wire = createArticlePage({
  dateline: 'London',
  sourceOrganization: { name: 'Reuters' },
  author: [{ name: 'AFP' }, { name: 'Yahoo!', jobTitle: 'staff writer' }, { name: 'AP' }],
  keywords: ['iPhone 15 في الأسواق', '@bbc خبر', 'Yahoo!'],
  body: [{ type: 'paragraph', text: 'كلمة' }],
})

test('R16 a Latin place and a Latin agency are in the order of the Arabic line', async ({ paper }) => {
  const dateline = (await paper.openSharedCustom(wire)).getByText(/^London/u).locator('..')
  await expectOrder(dateline, ['Reuters', ' - ', 'London'])
})

test('R16 after a Latin agency the Arabic line continues from the right: minutes first, then the time', async ({
  paper,
}) => {
  const page = await paper.openSharedCustom(wire)
  const agency = await getBox(page.getByText(/^London/u).locator('..'))
  const minutes = await getBox(page.getByText('مدة القراءة: 5 دقائق').locator('..'))
  expect(minutes.right).toBeCloseTo(agency.right, 0)
  expect((await getBox(page.getByText(/^نُشر/u))).right).toBeLessThan(minutes.left)
})

test('R16 a Latin name keeps its punctuation at its end', async ({ paper }) => {
  const names = (await paper.openSharedCustom(wire)).getByText('Yahoo!', { exact: true })
  expect(await names.count()).toBe(2)
  for (const name of await names.all()) await expectOrder(name, ['Yahoo', '!'])
})

test('R17 authors with Latin names are listed from right to left', async ({ paper }) => {
  const authors = (await paper.openSharedCustom(wire)).getByRole('list', { name: 'بقلم' })
  await expectOrder(authors, ['…AP', 'Yahoo', 'AFP'])
})

test('R33 a tag that begins with Latin letters or a handle runs from right to left', async ({ paper }) => {
  const tags = (await paper.openSharedCustom(wire)).getByRole('list', { name: 'موضوعات الخبر' })
  await expectOrder(tags.getByText('iPhone 15 في الأسواق'), ['الأسواق', 'في', 'iPhone'])
  await expectOrder(tags.getByText('خبر'), ['خبر', '@', 'bbc'])
})

const pages = [
  '/ar/',
  '/ar/article/long-read-water',
  '/ar/article/iphone-bird-station',
  '/fa/article/port-reopens',
  '/ur/article/port-reopens',
]

test('R18 no isolated or inline-block element begins or ends inside an Arabic word', async ({ paper }) => {
  const joined = await paper.openSharedCustom(
    createArticlePage({ body: [{ type: 'paragraph', text: 'الـS-400 ووF-16 وإس-400 و+3 و$5 وC++' }] }),
  )
  for (const page of [joined, ...(await Promise.all(pages.map((address) => paper.openShared(address))))]) {
    expect(
      await page.evaluate(() => {
        const letter = /[\p{Script=Arabic}\p{M}ـ]/u
        const isApart = (element: Element) => {
          const { display, unicodeBidi } = getComputedStyle(element)
          return display.startsWith('inline-') || (display === 'inline' && unicodeBidi.startsWith('isolate'))
        }
        const textBeside = (element: Element, side: 'previousSibling' | 'nextSibling') =>
          element[side] instanceof Text ? (element[side].data.at(side === 'nextSibling' ? 0 : -1) ?? '') : ''
        return [...document.querySelectorAll('body *')]
          .filter(isApart)
          .filter((element) => {
            const text = element.textContent
            const splitsBefore = letter.test(textBeside(element, 'previousSibling')) && letter.test(text.at(0) ?? '')
            return splitsBefore || (letter.test(text.at(-1) ?? '') && letter.test(textBeside(element, 'nextSibling')))
          })
          .map((element) => element.parentElement?.textContent)
      }),
    ).toEqual([])
  }
})

import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const text = 'اتصل +966 11 123 4567 الآن، لغة C++ عند -5 درجات، و«منظومة S-400» في 2021-09-29 @bbcarabic'
const names = { dateline: 'London', sourceOrganization: { name: 'Yahoo!' } }

const copies = [
  ['a paragraph', '#copied', text],
  ['the dateline with its agency', 'main header p:has(bdi)', 'London - Yahoo!'],
] as const

for (const [name, selector, expected] of copies) {
  test(`R38 ${name} is pasted in the order in which it was written`, async ({ paper }) => {
    const page = await paper.openCustom(
      createArticlePage({ ...names, body: [{ type: 'paragraph', id: 'copied', text }] }),
    )
    await page
      .locator(selector)
      .first()
      .evaluate((element) => {
        getSelection()?.selectAllChildren(element)
      })
    await page.keyboard.press('ControlOrMeta+C')
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      document.body.append(field)
      field.focus()
    })
    await page.keyboard.press('ControlOrMeta+V')
    await expect(page.locator('textarea')).toHaveValue(expected)
  })
}

import { resize, sidewaysRoom } from './measure.ts'
import { kinds } from './pages.ts'
import { expect, test } from './paper.ts'

const widths = [320, 375, 768, 1280]
const others = ['fa', 'ur', 'he', 'fr', 'tr'].flatMap((language) => [`/${language}/`, `/${language}/article/port-reopens`])

for (const address of [...kinds.ar, ...kinds.en, ...others]) {
  test(`R43 ${decodeURI(address)} is never wider than its window`, async ({ paper }) => {
    const page = await paper.open(address)
    for (const width of widths) {
      await resize(page, width)
      expect(await sidewaysRoom(page), `${width}`).toBe(0)
    }
    await page.close()
  })
}

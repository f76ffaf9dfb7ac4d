import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { horizontalOverflow } from '../support/horizontalOverflow.ts'
import { resizeWindow } from '../support/rtl/resizeWindow.ts'
import { allPages } from '../support/rtl/editionPages.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

const widths = [320, 375, 768, 1280]
const others = ['fa', 'ur', 'he', 'fr', 'tr'].flatMap((language) => [
  `/${language}/`,
  `/${language}/article/port-reopens`,
])

for (const address of [...allPages.ar, ...allPages.en, ...others]) {
  test(`R43 ${decodeURI(address)} is never wider than its window`, async ({ paper }) => {
    const page = await paper.open(address)
    for (const width of widths) {
      await resizeWindow(page, width)
      expect(await horizontalOverflow(page), `${width}`).toBe(0)
    }
    await page.close()
  })
}

const long = `https://example.com/${'a-very-long-address/'.repeat(3)}${'واحدة'.repeat(12)}`
const paragraph = { type: 'paragraph', text: long }

/** A word that is too long for any line, in every field that an editor can write. */
const unbroken = createArticlePage(
  {
    headline: long,
    abstract: long,
    dateline: long,
    author: [{ name: long, jobTitle: long, url: 'https://example.com' }],
    keywords: [long],
    body: [
      paragraph,
      { type: 'heading', level: 2, text: long },
      { type: 'list', items: [long, [{ type: 'table', rows: [[long, long]] }]] },
      { type: 'quote', blocks: [paragraph, { type: 'code', text: long.repeat(2) }], cite: long },
      { type: 'quote', pulled: true, blocks: [paragraph], cite: long },
      { type: 'factBox', title: long, blocks: [paragraph, { type: 'table', caption: long, rows: [[long, long]] }] },
      { type: 'audio', url: 'https://example.com/a.mp3', title: long, caption: long },
      { type: 'embed', url: 'https://www.youtube.com/watch?v=abc', provider: long, title: long },
      { type: 'links', title: long, links: [{ headline: long, url: 'https://example.com/a' }] },
      { type: 'footnotes', notes: [{ id: 'one', text: long }] },
    ],
  },
  { related: [{ headline: long, url: 'https://example.com/a' }] },
)

test('R43 an endless word breaks at the end of the line and does not widen the page', async ({ paper }) => {
  const page = await paper.openCustom(unbroken)
  for (const width of [320, 768, 1280]) {
    await resizeWindow(page, width)
    expect(await horizontalOverflow(page), `${width}`).toBe(0)
  }
})

import { articlePage } from './articlePage.ts'
import { resize, sidewaysRoom } from './measure.ts'
import { kinds } from './pages.ts'
import { expect, test } from './paper.ts'

const widths = [320, 375, 768, 1280]
const others = ['fa', 'ur', 'he', 'fr', 'tr'].flatMap((language) => [
  `/${language}/`,
  `/${language}/article/port-reopens`,
])

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

const long = `https://example.com/${'a-very-long-address/'.repeat(3)}${'واحدة'.repeat(12)}`
const paragraph = { type: 'paragraph', text: long }

/** A word that no line holds, wherever an editor can write one. */
const unbroken = articlePage(
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

test('R43 a word without end breaks where the line ends, and pushes no page sideways', async ({ paper }) => {
  const page = await paper.make(unbroken)
  for (const width of [320, 768, 1280]) {
    await resize(page, width)
    expect(await sidewaysRoom(page), `${width}`).toBe(0)
  }
})

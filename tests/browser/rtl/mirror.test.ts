import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { resizeWindow } from '../support/rtl/resizeWindow.ts'
import type { CustomPage } from '../support/rtl/paper.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

type Edition = 'ar' | 'en'

const from = (edition: Edition): string => `/${edition}/article/port-reopens`
const image = { url: '/content/ar/media/palm-oasis.jpg', width: 1500, height: 1000 }

/** A story whose text is the same in both editions. */
const story = (edition: Edition, id: string) => ({
  id,
  inLanguage: edition,
  headline: '111 222 333 444 555 666 777 888 999',
  abstract: '11 22 33 44 55 66 77 88 99',
  datePublished: '2020-11-20T06:00:00+03:00',
  minutes: 5,
  credits: [],
  image,
})

const stories = (edition: Edition, count: number) =>
  Array.from({ length: count }, (_, index) => story(edition, `story-${index}`))

const customPages: Record<string, (edition: Edition) => CustomPage> = {
  front: (edition) => ({
    address: `/${edition}/`,
    from: from(edition),
    files: {
      [`${edition}/front.json`]: {
        lead: story(edition, 'lead'),
        seconds: stories(edition, 4),
        latest: stories(edition, 6),
        sections: ['politics', 'economy', 'culture', 'society'].map((section) => ({
          section,
          stories: stories(edition, 6),
        })),
      },
    },
  }),
  list: (edition) => ({
    address: `/${edition}/section/sport`,
    from: from(edition),
    files: {
      [`${edition}/sections/sport/latest.json`]: {
        name: 'sport',
        page: 'latest',
        stories: stories(edition, 7),
        older: '2',
      },
    },
  }),
  article: (edition) => {
    const words = '111 222 333'
    const body = [
      { type: 'paragraph', text: words.repeat(30) },
      { type: 'list', items: [words, words] },
      { type: 'quote', blocks: [{ type: 'paragraph', text: words }], cite: words },
      { type: 'factBox', title: words, blocks: [{ type: 'paragraph', text: words }] },
      { type: 'table', head: [words, '1'], rows: [[words, '22']] },
      {
        type: 'gallery',
        images: [image, image, image].map((each, index) => ({ ...each, url: `${each.url}?${index}` })),
      },
    ]
    const around = { related: stories(edition, 3), previous: story(edition, 'before'), next: story(edition, 'after') }
    const head = {
      headline: words,
      abstract: words,
      author: [{ name: words }],
      dateline: words,
      keywords: ['1', '2'],
      image,
    }
    return createArticlePage({ ...head, body }, around, edition)
  },
}

for (const [kind, pageFor] of Object.entries(customPages)) {
  test(`R43 the ${kind} page in English is the mirror image of the one in Arabic`, async ({ paper }) => {
    const [arabic, english] = await Promise.all([paper.openCustom(pageFor('ar')), paper.openCustom(pageFor('en'))])
    for (const page of [arabic, english]) await page.evaluate(removeLanguageDifferences)
    for (const width of [320, 375, 768, 1280]) {
      for (const page of [arabic, english]) await resizeWindow(page, width)
      const original = await arabic.evaluate<Box[], Side>(measureBoxes, 'right')
      expect(original.length).toBeGreaterThan(50)
      expect(findDifferences(original, await english.evaluate<Box[], Side>(measureBoxes, 'left')), `${width}`).toEqual(
        [],
      )
    }
  })
}

type Side = 'left' | 'right'
type Box = { name: string; start: number; end: number; top: number; bottom: number }

/** The first few boxes that are elsewhere in the mirror image: one that moves shifts others too. */
function findDifferences(original: readonly Box[], mirrored: readonly Box[]): string[] {
  const pairs = mirrored.map((box, index) => [box, original[index]] as const)
  const isTwin = ([box, twin]: (typeof pairs)[number]) =>
    twin?.name === box.name && sides.every((side) => Math.abs(twin[side] - box[side]) <= 2)
  const countFault = original.length === mirrored.length ? [] : [`${mirrored.length} boxes and not ${original.length}`]
  return [...countFault, ...pairs.filter((pair) => !isTwin(pair)).map((pair) => JSON.stringify(pair))].slice(0, 5)
}

const sides = ['start', 'end', 'top', 'bottom'] as const

/** Gives a page the fonts, the text and the drawings of the other edition, so that only the direction differs. */
function removeLanguageDifferences(): void {
  const type = { '--serif': 'monospace, monospace', '--sans': 'monospace, monospace' }
  const body = { '--body-size': '19px', '--body-leading': '1.8', '--measure': '27em' }
  const others = { '--headline-leading': '1.4', '--headline-weight': '700', '--label-leading': '1.6' }
  const declarations = Object.entries({ ...type, ...body, ...others }).map(
    ([name, value]) => `${name}: ${value} !important`,
  )
  const style = document.createElement('style')
  style.textContent = `* { ${declarations.join('; ')} } svg[role="img"] { inline-size: 90px !important }`
  document.head.append(style)
  const today = document.querySelector('header p:has(time)')
  today?.setAttribute('data-calendars', '1')
  today?.replaceChildren('12 34 56')
  for (const time of document.querySelectorAll('time')) {
    time.textContent = '12 34 56'
    time.dataset['date'] = '12 34 56'
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode
    if (text instanceof Text && /[^\d\s]/u.test(text.data)) text.data = '12 34 56'
  }
}

/** The boxes of all elements but media, in page order, measured from the side where lines begin. */
function measureBoxes(side: Side): Box[] {
  const width = document.documentElement.clientWidth
  const seen = document.body.querySelectorAll(':not(picture, source, img, svg, svg *, script, audio, video)')
  return [...seen]
    .filter((each) => each.checkVisibility())
    .map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const [start, end] = side === 'left' ? [left, right] : [width - right, width - left]
      return { name: `${each.tagName} ${each.className}`, start, end, top, bottom }
    })
}

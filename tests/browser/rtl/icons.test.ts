import type { Locator } from '@playwright/test'
import { createArticlePage } from '../support/rtl/createArticlePage.ts'
import { getStyle } from '../support/rtl/measureElement.ts'
import type { CustomPage } from '../support/rtl/paper.ts'
import { expect, test } from '../support/rtl/paperTest.ts'

/** Whether an icon is painted mirrored. */
const isMirrored = (icon: Locator): Promise<boolean> =>
  icon.evaluate((element) => element instanceof SVGGraphicsElement && (element.getScreenCTM()?.a ?? 0) < 0)

/** The side on which the tip of a chevron is painted. */
const tipOf = (icon: Locator): Promise<'left' | 'right'> =>
  icon.locator('path').evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error('a chevron is a path')
    const matrix = path.getScreenCTM() ?? new DOMMatrix()
    const tip = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix)
    return tip.x < path.getPointAtLength(0).matrixTransform(matrix).x ? 'left' : 'right'
  })

const list = (edition: string): CustomPage => ({
  address: `/${edition}/section/culture`,
  from: `/${edition}/article/port-reopens`,
  files: {
    [`${edition}/sections/culture/latest.json`]: {
      name: 'culture',
      page: 'latest',
      stories: [],
      older: '2',
      newer: '4',
    },
  },
})

const editions = [
  ['ar', 'left', 'right', 'council-budget'],
  ['en', 'right', 'left', 'desalination-energy'],
] as const

for (const [edition, onward, back, id] of editions) {
  test(`R25 arrows forward point to the ${onward} in ${edition}, and arrows back to the ${back}`, async ({ paper }) => {
    const front = await paper.openShared(`/${edition}/`)
    expect(await tipOf(front.locator('section header a svg').first())).toBe(onward)
    const pages = (await paper.openSharedCustom(list(edition))).locator('main nav')
    expect(await tipOf(pages.locator('[rel=next] svg'))).toBe(onward)
    expect(await tipOf(pages.locator('[rel=prev] svg'))).toBe(back)
    const story = (await paper.openShared(`/${edition}/article/${id}`)).locator('main nav')
    for (const arrow of await story.locator('[rel=next] svg').all()) expect(await tipOf(arrow)).toBe(onward)
    for (const arrow of await story.locator('[rel=prev] svg').all()) expect(await tipOf(arrow)).toBe(back)
    expect(await story.locator('[rel=next] svg, [rel=prev] svg').count()).toBeGreaterThan(0)
  })
}

const outward = { type: 'links', links: [{ headline: 'Elsewhere', url: 'https://example.org/' }] }
const signs = createArticlePage({
  author: [{ name: 'سالم', url: 'https://example.org/salem' }],
  image: { url: '/content/ar/media/palm-oasis.jpg', width: 3, height: 2 },
  body: [
    { ...outward, id: 'right' },
    { ...outward, id: 'left', dir: 'ltr' },
    { type: 'embed', url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'فيلم' },
    { type: 'audio', url: '/content/ar/media/oud-melody.mp3', title: 'لحن', duration: 'PT20S' },
    { type: 'video', url: '/content/ar/media/harbor-morning.webm', title: 'صباح' },
  ],
})
const english = createArticlePage({ body: [outward] }, {}, 'en')

test('R25 the icon of an external link flips with the direction of the text around it', async ({ paper }) => {
  const page = await paper.openSharedCustom(signs)
  expect(await isMirrored(page.locator('#right svg'))).toBe(true)
  expect(await isMirrored(page.locator('#left svg'))).toBe(false)
  expect(await isMirrored(page.locator('header ul svg.lucide-external-link'))).toBe(true)
  expect(await isMirrored((await paper.openSharedCustom(english)).locator('main svg.lucide-external-link'))).toBe(false)
})

test('R26 the icons of clocks, recordings, pictures and the globe are never mirrored', async ({ paper }) => {
  const page = await paper.openSharedCustom(signs)
  for (const name of ['clock', 'play', 'audio-lines', 'clapperboard', 'globe', 'maximize-2']) {
    const icons = await page.locator(`svg.lucide-${name}`).all()
    expect(icons.length, name).toBeGreaterThan(0)
    for (const icon of icons) expect(await isMirrored(icon), name).toBe(false)
  }
})

test('R26 players run from left to right', async ({ paper }) => {
  const page = await paper.openSharedCustom(signs)
  for (const kind of ['audio', 'video']) expect(await getStyle(page.locator(kind), 'direction')).toBe('ltr')
})

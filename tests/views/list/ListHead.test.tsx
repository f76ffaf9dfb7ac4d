import { expect, test } from 'vitest'
import { FIRST_PAGE, sectionAddress } from '#edition/addresses/addresses.ts'
import type { Listing } from '#edition/pageSchemas.ts'
import type { Story } from '#edition/story.ts'
import { ListHead } from '#views/list/ListHead.tsx'
import { PaperContext, type Paper } from '#views/PaperContext.ts'
import { renderPage } from '../support/renderPage.tsx'

const paper: Paper = {
  name: 'جريدة',
  description: '',
  origin: 'https://paper.example',
  timeZone: 'UTC',
  sections: [{ id: 'sport', name: 'رياضة' }],
  languages: ['ar', 'en'],
  links: [],
  contact: undefined,
  isNameDrawn: true,
}

const story: Story = {
  id: 'x',
  inLanguage: 'ar',
  headline: 'خبر',
  datePublished: '2026-11-20T10:00:00+03:00',
  minutes: 1,
  credits: [],
}

const renderHead = async (listing: Partial<Listing>, section = 'sport') =>
  renderPage(
    'ar',
    '/ar/',
    <PaperContext value={paper}>
      <ListHead
        listing={{ name: section, page: FIRST_PAGE, stories: [story], ...listing }}
        title="رياضة"
        addressOf={(page) => sectionAddress('ar', section, page)}
        addressIn={(language) => sectionAddress(language, section)}
        section={section}
      />
    </PaperContext>,
  )

const hrefs = (selector: string): string[] =>
  [...document.head.querySelectorAll<HTMLLinkElement>(selector)].map(({ href }) => href)

test('an older page links to its adjacent pages and to no other language', async () => {
  await renderHead({ page: '7', older: '6', newer: '8' })
  expect(hrefs('[rel=canonical]')).toEqual(['https://paper.example/ar/section/sport/page/7'])
  expect(hrefs('[rel=prev]')).toEqual(['https://paper.example/ar/section/sport/page/8'])
  expect(hrefs('[rel=next]')).toEqual(['https://paper.example/ar/section/sport/page/6'])
  expect(hrefs('[hreflang]')).toEqual([])
})

test('the first page links to the older page and to the other languages', async () => {
  await renderHead({ older: '8' })
  expect([hrefs('[rel=prev]'), hrefs('[rel=next]')]).toEqual([[], ['https://paper.example/ar/section/sport/page/8']])
  expect(hrefs('[hreflang]')).toHaveLength(3)
})

test('a section that the paper does not list has no links to other languages', async () => {
  await renderHead({}, 'weather')
  expect(hrefs('[hreflang]')).toEqual([])
})

test('a list without a picture is shared with the paper’s icon', async () => {
  await renderHead({})
  expect(
    [...document.head.querySelectorAll<HTMLMetaElement>('[property="og:image"], [name="twitter:card"]')].map(
      ({ content }) => content,
    ),
  ).toEqual(['https://paper.example/icons/icon-512.png', 'summary'])
})

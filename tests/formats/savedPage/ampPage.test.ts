// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readSavedHtml } from '#formats/savedPage/readSavedHtml.ts'
import { facts, leadImage, page, player, story } from './support/savedPage.ts'

test('pictures, players and posts of AMP elements are found', () => {
  const fallback = '<noscript><img src="/u/lead-800x450.jpg"></noscript>'
  const ampImage = `<amp-img src="/u/lead-800x450.jpg" alt="رصيف" width="800" height="450">${fallback}</amp-img>`
  const ampVideo = '<amp-youtube data-videoid="aqz-KE-bpKQ"></amp-youtube>'
  const ampPost = '<amp-twitter data-tweetid="20"></amp-twitter><amp-ad type="x"></amp-ad>'
  const firstSlide = '<amp-img src="/u/one.jpg" width="400" height="300"></amp-img>'
  const secondSlide = '<figure><amp-img src="/u/two.jpg"></amp-img><figcaption>تعليق ثانٍ</figcaption></figure>'
  const amp = story
    .replace(leadImage, ampImage)
    .replace(player, `${ampVideo}${ampPost}`)
    .replace(
      /<figure><img data-src.*?<\/figure>/u,
      `<amp-carousel type="slides">${firstSlide}${secondSlide}</amp-carousel>`,
    )
  const [article] = readSavedHtml(page(facts, amp)).articles
  expect(article?.image).toMatchObject({
    url: 'https://example.org/u/lead.jpg',
    caption: 'الرصيف',
    alternateText: 'رصيف',
  })
  expect(article?.body.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'paragraph',
    'embed',
    'embed',
    'paragraph',
    'gallery',
    'paragraph',
  ])
  expect(article?.body[4]).toMatchObject({ url: 'https://twitter.com/i/status/20', provider: 'X' })
})

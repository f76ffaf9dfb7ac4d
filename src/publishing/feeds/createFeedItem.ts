import { articleAddress } from '#edition/addresses/addresses.ts'
import { absoluteAddress, absoluteMedia, type PaperLocation } from '#edition/addresses/absoluteAddress.ts'
import { splitCaption } from '#article/text/splitCaption.ts'
import { mapMedia } from '#article/body/mapMedia.ts'
import type { MediaMapping } from '#article/blocks/mediaMapper.ts'
import type { Article } from '#article/article.ts'
import { lastModified } from '#article/lastModified.ts'
import type { Image } from '#article/schema/media.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { legalText } from '../markup/escapeMarkup.ts'
import { mediaMapping, type PublishedPictures } from '../media/publishedPicture.ts'
import { blocksToHtml } from './html/blocksToHtml.ts'
import { element } from './html/element.ts'
import { correctionToHtml } from './html/correctionToHtml.ts'
import { figureToHtml } from './html/figureToHtml.ts'
import type { HtmlSetting } from './html/htmlSetting.ts'
import type { FeedItem, FeedPicture } from './paperFeed.ts'

export type FeedItemOptions = {
  place: PaperLocation
  pictures: PublishedPictures
  /** The language of the edition that holds the story. */
  language: string
  /** The name of a section for readers. */
  sectionName: (id: string) => string
  /** The words that introduce a correction of this time, in the language of the edition. */
  corrected: (at: string) => string
}

/** Creates a feed item with the whole article in HTML that any feed reader can show. */
export function createFeedItem(written: Article, options: FeedItemOptions): FeedItem {
  const address = absoluteAddress(options.place, articleAddress(options.language, written.id))
  const article = mapMedia(written, absoluteMapping(options))
  const { inLanguage, headline, abstract, datePublished, copyrightNotice, url } = article
  return {
    address,
    language: inLanguage,
    title: legalText(headline),
    summary: optionalText(abstract),
    html: htmlOf(article, address, options),
    published: new Date(datePublished),
    modified: new Date(lastModified(article) ?? datePublished),
    authors: authorsOf(article),
    categories: categoriesOf(article, options),
    picture: article.image && pictureOf(article.image),
    rights: optionalText(copyrightNotice),
    origin: url,
  }
}

const optionalText = (text: string | undefined): string | undefined =>
  text === undefined || text === '' ? undefined : legalText(text)

/**
 * The lead picture, the body and the corrections. The outer element sets the direction, because some feed readers
 * ignore the feed's own.
 */
function htmlOf(article: Article, address: string, { place, language, corrected }: FeedItemOptions): string {
  const { inLanguage, image, body, correction = [] } = article
  const direction = directionOf(inLanguage)
  const setting: HtmlSetting = { language, direction, absolute: (url) => linkFrom(address, url, place) }
  const lead = image ? `${figureToHtml(image, setting)}\n` : ''
  const corrections = correction.map((each) => correctionToHtml(each, corrected(each.datePublished), setting))
  return element('div', { lang: inLanguage, dir: direction }, lead, blocksToHtml(body, setting), corrections)
}

/**
 * The whole address of a link. Paths from the root are below the site's base; an invalid address leads to the story.
 */
function linkFrom(page: string, url: string, place: PaperLocation): string {
  const whole = /^\/(?!\/)/u.test(url) ? absoluteAddress(place, url) : url
  return URL.parse(whole, page)?.href ?? page
}

function absoluteMapping({ place, language, pictures }: FeedItemOptions): MediaMapping {
  const { image, address, link } = mediaMapping(language, place.base, pictures)
  const whole = (url: string) => absoluteMedia(place, url)
  return {
    address: (url) => whole(address(url)),
    link: (href) => (link(href) === href ? href : whole(link(href))),
    image: (picture) => {
      const made = image(picture)
      return { ...made, url: whole(made.url) }
    },
  }
}

function authorsOf({ author = [], sourceOrganization }: Article): FeedItem['authors'] {
  const signed = author.length > 0 || !sourceOrganization ? author : [sourceOrganization]
  return signed.map(({ name, url }) => ({ name: legalText(name), url }))
}

function categoriesOf({ articleSection, keywords = [] }: Article, { sectionName }: FeedItemOptions): string[] {
  const section = articleSection === undefined ? [] : [sectionName(articleSection)]
  return [...new Set([...section, ...keywords].map(legalText))]
}

function pictureOf(image: Image): FeedPicture {
  const { alternateText, credit } = splitCaption(image)
  return {
    url: image.url,
    width: image.width,
    height: image.height,
    alternateText: optionalText(alternateText),
    credit: optionalText(credit),
  }
}

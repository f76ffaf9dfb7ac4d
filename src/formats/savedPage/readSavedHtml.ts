import { collectArticles } from '../drafts/collectArticles.ts'
import type { Imported, ImportOptions } from '../drafts/imported.ts'
import { detectHtmlLanguage } from '../drafts/detectLanguage.ts'
import { markupToBlocks } from '../html/htmlToBlocks.ts'
import { FormatError } from '../parsing/errors.ts'
import { findStandfirst } from './facts/findStandfirst.ts'
import { readPageFacts } from './facts/readPageFacts.ts'
import { markCaptionBoxes } from './repairs/markCaptionBoxes.ts'
import { markPullQuotes } from './repairs/markPullQuotes.ts'
import { openCollapsedParts } from './repairs/openCollapsedParts.ts'
import { removeClutter } from './repairs/removeClutter.ts'
import { replaceAmpElements } from './repairs/replaceAmpElements.ts'
import { setBaseAddress } from './repairs/setBaseAddress.ts'
import { chooseBody } from './story/chooseBody.ts'
import { cutStory } from './story/cutStory.ts'
import { extractMedia } from './story/extractMedia.ts'
import { findParts } from './story/findParts.ts'
import { markDomOrder } from './story/domOrder.ts'
import { readCaptionedPictures, readLeadImage, readMarkedStory, readStoredStory } from './story/knownPlaces.ts'
import { restoreMedia } from './story/restoreMedia.ts'
import { restoreParts } from './story/restoreParts.ts'
import { unwrapHeadings } from './story/unwrapHeadings.ts'
import { withDateLine } from './story/withDateLine.ts'
import { withShownCaption } from './story/withShownCaption.ts'
import { withoutRepeatedFacts } from './story/withoutRepeatedFacts.ts'

/** Each changes the document. AMP comes before captions, whose boxes are found by the `<img>` in them. */
const REPAIRS: readonly ((page: Document) => void)[] = [
  removeClutter,
  replaceAmpElements,
  openCollapsedParts,
  markPullQuotes,
  markCaptionBoxes,
]

/**
 * The article of a saved page. The caller parses the page, with its address and without running its scripts; this
 * function changes the document. Readability finds the story, and what it would drop (figures, players, posts,
 * headings) is taken out before and put back afterwards.
 */
export function readSavedHtml(page: Document, options: ImportOptions = {}): Imported {
  const facts = readPageFacts(page, options)
  const standfirst = findStandfirst(page, facts.headline)

  for (const repair of REPAIRS) repair(page)
  const base = setBaseAddress(page, facts.url ?? options.base)
  const language = detectHtmlLanguage(page.body.textContent, undefined, facts.languageAround ?? options.language)
  const html = { base, language }

  const marked = readMarkedStory(page, html)
  const stored = readStoredStory(page, html)
  const leadImage = readLeadImage(page, html)
  const captionedPictures = readCaptionedPictures(page, html)

  const media = extractMedia(page)
  unwrapHeadings(page)
  markDomOrder(page)
  const parts = findParts(page)
  const story = restoreMedia(restoreParts(cutStory(page), parts), media)

  const body = chooseBody({ found: markupToBlocks(story, html), marked, stored, stated: facts.body })
  if (body.length === 0) throw new FormatError('no story was found on this page')
  const image = withShownCaption(facts.image ?? leadImage, [...body, ...captionedPictures])
  const dated = withDateLine(facts, withoutRepeatedFacts(body, facts, standfirst))
  return collectArticles([{ ...facts, abstract: standfirst ?? facts.abstract, image, ...dated }], options)
}

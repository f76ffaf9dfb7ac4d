import { iconAddresses, manifestAddress } from '../webApp/appAddresses.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import type { PageContent } from './pageContent.ts'
import type { JsonLdContext } from './jsonLdContext.ts'
import { renderJsonLd } from './renderJsonLd.ts'

/** Allows search engines and news readers to show pictures at any size. */
const LARGE_PICTURES = '<meta name="robots" content="max-image-preview:large">'

/**
 * The part of a page's head that scripts never change: links for installing the paper as an app, and structured data.
 */
export function renderHead(content: PageContent, context: JsonLdContext): string {
  const link = (rel: string, address: string) =>
    `<link rel="${rel}" href="${escapeMarkup(context.base + address.slice(1))}">`
  const app = link('manifest', manifestAddress(context.language)) + link('apple-touch-icon', iconAddresses.touch)
  return content.kind === 'notFound' || content.kind === 'withdrawn'
    ? app
    : app + LARGE_PICTURES + renderJsonLd(content, context)
}

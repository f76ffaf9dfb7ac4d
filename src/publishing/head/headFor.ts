import { iconAddresses, manifestAddress } from '../webApp/appAddresses.ts'
import { escapeMarkup } from '../markup/escapeMarkup.ts'
import type { PageContent } from './pageContent.ts'
import type { JsonLdContext } from './jsonLdContext.ts'
import { jsonLdFor } from './jsonLdFor.ts'

/** Search engines and news readers may show a story's picture as large as they like. */
const LARGE_PICTURES = '<meta name="robots" content="max-image-preview:large">'

/**
 * What a page's head says that scripts never change: how the paper becomes an app, and what search engines are told of the
 * page.
 */
export function headFor(content: PageContent, context: JsonLdContext): string {
  const link = (rel: string, address: string) =>
    `<link rel="${rel}" href="${escapeMarkup(context.base + address.slice(1))}">`
  const app = link('manifest', manifestAddress(context.language)) + link('apple-touch-icon', iconAddresses.touch)
  return content.kind === 'notFound' ? app : app + LARGE_PICTURES + jsonLdFor(content, context)
}

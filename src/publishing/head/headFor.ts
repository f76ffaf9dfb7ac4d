import { iconAddresses, manifestAddress } from '../appAddresses.ts'
import { escapeMarkup } from '../escapeMarkup.ts'
import type { PageContent } from '../prerender/pageSource.ts'
import type { JsonLdContext } from './jsonLdContext.ts'
import { jsonLdFor } from './jsonLdFor.ts'

/** What a page's head says that scripts never change: how the paper becomes an app, and what search engines are told of the page. */
export function headFor(content: PageContent, context: JsonLdContext): string {
  const link = (rel: string, address: string) => `<link rel="${rel}" href="${escapeMarkup(context.base + address.slice(1))}">`
  const app = link('manifest', manifestAddress(context.language)) + link('apple-touch-icon', iconAddresses.touch)
  return app + jsonLdFor(content, context)
}

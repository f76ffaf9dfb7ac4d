import { formatHost } from '#article/body/findEmbedPlayer.ts'
import { EMBED_PROVIDERS } from './embedProviders.ts'
import { parseWebAddress } from './providerPages.ts'

/** The page that shows a post, a film or a chart, and the name of the site. */
type EmbedAddress = { url: string; provider: string }

/** A web address as an embed; undefined where no known provider shows a single post, film or chart there. */
export function findKnownEmbed(address: string): EmbedAddress | undefined {
  const url = URL.parse(address)
  const provider = url && EMBED_PROVIDERS.find(({ hosts }) => hosts.test(url.hostname))
  if (!url || !provider?.paths.test(url.pathname)) return undefined
  return { url: provider.pageOf?.(url) ?? address, provider: provider.name }
}

/** The same for an address that the author embedded: an unknown site is named by its host. */
export function createEmbedAddress(address: string): EmbedAddress {
  const target = withoutEmbedly(address)
  return findKnownEmbed(target) ?? { url: address, provider: formatHost(address) }
}

/** Medium embeds every player through Embedly, which holds the address of the page in a parameter. */
function withoutEmbedly(address: string): string {
  const url = URL.parse(address)
  const inner = url?.hostname === 'cdn.embedly.com' ? parseWebAddress(url.searchParams.get('url')) : undefined
  return inner ?? address
}

import { frontAddress } from '#edition/addresses/addresses.ts'
import { localize } from '#edition/localize.ts'
import { iconAddresses } from '../webApp/appAddresses.ts'
import { wholeAddress, type JsonLdContext, type JsonLdNode } from './jsonLdContext.ts'

const nameOf = ({ language, site }: JsonLdContext): string => localize(site.name, language, site)

const descriptionOf = ({ language, site }: JsonLdContext): string | undefined =>
  localize(site.description, language, site) || undefined

/** The paper as the publisher. */
export function createPublisherNode(context: JsonLdContext): JsonLdNode {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${wholeAddress(context, '/')}#publisher`,
    name: nameOf(context),
    url: wholeAddress(context, frontAddress(context.language)),
    description: descriptionOf(context),
    logo: {
      '@type': 'ImageObject',
      url: wholeAddress(context, iconAddresses.large),
      width: '512 px',
      height: '512 px',
    },
  }
}

/** The paper in one language as a web site. */
export function createSiteNode(context: JsonLdContext): JsonLdNode {
  const url = wholeAddress(context, frontAddress(context.language))
  return {
    '@type': 'WebSite',
    '@id': `${url}#website`,
    url,
    name: nameOf(context),
    description: descriptionOf(context),
    inLanguage: context.language,
    publisher: { '@id': `${wholeAddress(context, '/')}#publisher` },
  }
}

/** The path from the front to the page. Addresses are paths below the base; the page itself comes last. */
export function createBreadcrumbsNode(
  steps: readonly { name: string; address: string }[],
  context: JsonLdContext,
): JsonLdNode {
  const front = { name: nameOf(context), address: frontAddress(context.language) }
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [front, ...steps].map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': wholeAddress(context, address) },
    })),
  }
}

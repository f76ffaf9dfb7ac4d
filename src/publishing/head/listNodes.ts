import { articleAddress } from '#edition/addresses/addresses.ts'
import type { FrontPage } from '#edition/pageSchemas.ts'
import type { Story } from '#edition/story.ts'
import { wholeAddress, type JsonLdContext, type JsonLdNode } from './jsonLdContext.ts'
import { createSiteNode } from './paperNodes.ts'

/** A page that lists stories. `about` is the person or subject of the list, where it has one. */
export function createCollectionNode(
  name: string,
  stories: readonly Story[],
  context: JsonLdContext,
  about?: JsonLdNode,
): JsonLdNode {
  const url = wholeAddress(context, context.address)
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    inLanguage: context.language,
    isPartOf: { '@id': createSiteNode(context)['@id'] },
    about,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: stories.length,
      itemListElement: stories.map((story, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: story.headline,
        url: wholeAddress(context, articleAddress(context.language, story.id)),
      })),
    },
  }
}

/** The stories of a front in reading order. */
export function frontStories({ lead, seconds, sections, latest }: FrontPage): Story[] {
  return [...(lead ? [lead] : []), ...seconds, ...sections.flatMap(({ stories }) => stories), ...latest]
}

import { articleAddress, authorAddress, sectionAddress } from '#edition/addresses/addresses.ts'
import { localize } from '#edition/localize.ts'
import type { ArticlePage, Listing } from '#edition/pageSchemas.ts'
import { createSlug } from '#article/text/createSlug.ts'
import { isLanguage } from '#i18n/locales.ts'
import { i18nOf } from '#i18n/paperI18n.ts'
import type { PageContent } from './pageContent.ts'
import { sectionName } from '../site/sectionName.ts'
import { createArticleNode } from './createArticleNode.ts'
import { wholeAddress, type JsonLdContext, type JsonLdNode } from './jsonLdContext.ts'
import { createCollectionNode, frontStories } from './listNodes.ts'
import { createBreadcrumbsNode, createPublisherNode, createSiteNode } from './paperNodes.ts'

/**
 * The structured data of a page for search engines, as a script element; empty for a page without any. The catalogue of
 * the language must be loaded.
 */
export function renderJsonLd(content: PageContent, context: JsonLdContext): string {
  const nodes = nodesFor(content, context)
  if (nodes.length === 0) return ''
  const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes })
  return `<script type="application/ld+json">${json.replaceAll('<', String.raw`\u003c`)}</script>`
}

function nodesFor(content: PageContent, context: JsonLdContext): JsonLdNode[] {
  switch (content.kind) {
    case 'article':
      return [createArticleNode(content.page, context), articleBreadcrumbs(content.page, context)]
    case 'list':
      return listNodes(content.listing, context)
    case 'front':
      return [
        createPublisherNode(context),
        createSiteNode(context),
        createCollectionNode(
          localize(context.site.name, context.language, context.site),
          frontStories(content.front),
          context,
        ),
      ]
    case 'accessibility':
    case 'notFound':
    case 'withdrawn':
      return []
  }
}

function articleBreadcrumbs(
  { article: { id, headline, articleSection } }: ArticlePage,
  context: JsonLdContext,
): JsonLdNode {
  const { language, site } = context
  const section =
    articleSection === undefined
      ? []
      : [{ name: sectionName(articleSection, language, site), address: sectionAddress(language, articleSection) }]
  return createBreadcrumbsNode([...section, { name: headline, address: articleAddress(language, id) }], context)
}

function listNodes(listing: Listing, context: JsonLdContext): JsonLdNode[] {
  const name = listName(listing, context)
  const collection = createCollectionNode(name, listing.stories, context, authorOf(listing, context))
  return [
    collection,
    createSiteNode(context),
    createPublisherNode(context),
    createBreadcrumbsNode([{ name, address: context.address }], context),
  ]
}

/** The kind of a list is the second segment of its address. */
const kindOf = ({ address }: JsonLdContext): string | undefined => address.split('/')[2]

function listName({ name }: Listing, context: JsonLdContext): string {
  const { language, site } = context
  if (name !== '') return kindOf(context) === 'section' ? sectionName(name, language, site) : name
  return isLanguage(language) ? i18nOf(language).t('list.latest') : localize(site.name, language, site)
}

function authorOf({ name }: Listing, context: JsonLdContext): JsonLdNode | undefined {
  if (kindOf(context) !== 'author') return undefined
  return { '@type': 'Person', name, url: wholeAddress(context, authorAddress(context.language, createSlug(name))) }
}

import { useLoaderData, type RouteObject } from 'react-router'
import { authorAddress, FIRST_PAGE, latestAddress, sectionAddress, tagAddress } from '#edition/addresses/addresses.ts'
import type { ListKind } from '#edition/createStoryLists.ts'
import type { Listing } from '#edition/pageSchemas.ts'
import { createSlug } from '#article/text/createSlug.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { ListHead } from '#views/list/ListHead.tsx'
import { StoryListPage } from '#views/list/StoryListPage.tsx'
import { usePaper, useSectionName } from '#views/PaperContext.ts'
import { loadedBy } from './loading/pageLoader.ts'

/** The routes of all lists of stories: the latest, and those of a section, a tag or an author. */
export const listRoutes = (source: ContentSource): RouteObject[] => [
  ...routesOf(source, 'latest', 'latest', LatestRoute),
  ...routesOf(source, 'sections', 'section/:key', SectionRoute),
  ...routesOf(source, 'tags', 'tag/:key', TagRoute),
  ...routesOf(source, 'authors', 'author/:key', AuthorRoute),
]

/** A list's newest page is at the list's own address, older pages below it. */
function routesOf(
  source: ContentSource,
  kind: ListKind,
  path: string,
  Component: () => React.ReactNode,
): RouteObject[] {
  const loaded = loadedBy(source, (from, language, { key = '', page = FIRST_PAGE }) =>
    from.list(language, kind, key, page),
  )
  return [path, `${path}/page/:page`].map((each) => ({ path: each, ...loaded, Component }))
}

function LatestRoute() {
  const { t, language } = useI18n()
  const paper = usePaper()
  const listing = useLoaderData<Listing>()
  return (
    <List
      listing={listing}
      name={t('list.latest')}
      label={paper.name}
      addressOf={(page) => latestAddress(language, page)}
      addressIn={(each) => latestAddress(each, FIRST_PAGE)}
    />
  )
}

function SectionRoute() {
  const { t, language } = useI18n()
  const listing = useLoaderData<Listing>()
  const name = useSectionName(listing.name) ?? ''
  return (
    <List
      listing={listing}
      name={name}
      label={t('list.section')}
      addressOf={(page) => sectionAddress(language, listing.name, page)}
      addressIn={(each) => sectionAddress(each, listing.name)}
      section={listing.name}
    />
  )
}

function TagRoute() {
  const { t, language } = useI18n()
  const listing = useLoaderData<Listing>()
  return (
    <List
      listing={listing}
      name={listing.name}
      label={t('list.tag')}
      addressOf={(page) => tagAddress(language, createSlug(listing.name), page)}
    />
  )
}

function AuthorRoute() {
  const { t, language } = useI18n()
  const listing = useLoaderData<Listing>()
  return (
    <List
      listing={listing}
      name={listing.name}
      label={t('list.author')}
      addressOf={(page) => authorAddress(language, createSlug(listing.name), page)}
    />
  )
}

type ListProps = {
  listing: Listing
  name: string
  label: string
  addressOf: (page: string) => string
  /** The address of the same list in another language, if every language has this list. */
  addressIn?: (language: string) => string
  section?: string
}

function List({ listing, name, label, addressOf, addressIn, section }: ListProps) {
  const { t } = useI18n()
  const title = listing.page === FIRST_PAGE ? name : t('list.continued', { name })
  return (
    <>
      <ListHead listing={listing} title={title} addressOf={addressOf} addressIn={addressIn} section={section} />
      <StoryListPage
        listing={listing}
        name={name}
        label={label}
        addressOf={addressOf}
        hideSection={section !== undefined}
      />
    </>
  )
}

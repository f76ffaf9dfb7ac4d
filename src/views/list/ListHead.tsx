import { FIRST_PAGE } from '#edition/addresses/addresses.ts'
import { listAlternates } from '#edition/addresses/alternates.ts'
import type { Listing } from '#edition/pages.ts'
import { shorten } from '#article/text/shorten.ts'
import { PageHead } from '../paper/PageHead.tsx'
import { usePaper } from '../PaperContext.ts'

type Props = {
  listing: Listing
  title: string
  /** The address of one of its pages. */
  addressOf: (page: string) => string
  /** The section that it is of. */
  section?: string | undefined
  /** The address of its first page in another language, where every language of the paper has this list. */
  addressIn?: ((language: string) => string) | undefined
}

/** What others are told of a page of stories: the newest of them describe it. */
export function ListHead({ listing, title, addressOf, section, addressIn }: Props) {
  const { languages, sections } = usePaper()
  const { page, stories, newer, older } = listing
  const isOfPaper = section === undefined || sections.some(({ id }) => id === section)
  const newest = stories.slice(0, 3).map(({ headline }) => headline)
  const facts = {
    address: addressOf(page),
    title,
    description: newest.length === 0 ? undefined : shorten(newest.join(' · ')),
    picture: stories.find(({ image }) => image !== undefined)?.image,
    alternates: addressIn && isOfPaper && page === FIRST_PAGE ? listAlternates(languages, addressIn) : [],
    section,
    newer: newer === undefined ? undefined : addressOf(newer),
    older: older === undefined ? undefined : addressOf(older),
  }
  return <PageHead page={facts} />
}

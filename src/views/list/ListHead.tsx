import { FIRST_PAGE } from '#edition/addresses/addresses.ts'
import { listAlternates } from '#edition/addresses/alternates.ts'
import type { Listing } from '#edition/pageSchemas.ts'
import { shorten } from '#article/text/shorten.ts'
import { PageHead } from '../paper/PageHead.tsx'
import { usePaper } from '../PaperContext.ts'

type Props = {
  listing: Listing
  title: string
  /** The address of a page of the list. */
  addressOf: (page: string) => string
  /** The id of the section that is listed. */
  section?: string | undefined
  /** The address of the list's first page in another language, if every language of the paper has this list. */
  addressIn?: ((language: string) => string) | undefined
}

/** The metadata of a page of a list; its description is made of the newest headlines. */
export function ListHead({ listing, title, addressOf, section, addressIn }: Props) {
  const { languages, sections } = usePaper()
  const { page, stories, newer, older } = listing
  const isKnownSection = section === undefined || sections.some(({ id }) => id === section)
  const newest = stories.slice(0, 3).map(({ headline }) => headline)
  const metadata = {
    address: addressOf(page),
    title,
    description: newest.length === 0 ? undefined : shorten(newest.join(' · ')),
    picture: stories.find(({ image }) => image !== undefined)?.image,
    alternates: addressIn && isKnownSection && page === FIRST_PAGE ? listAlternates(languages, addressIn) : [],
    section,
    newer: newer === undefined ? undefined : addressOf(newer),
    older: older === undefined ? undefined : addressOf(older),
  }
  return <PageHead page={metadata} />
}

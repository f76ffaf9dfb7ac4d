import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import { feedAddress, feedFormats } from '#edition/addresses/feedAddresses.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { usePaper, usePaperPlace, useSectionName } from '../PaperContext.ts'

/** Links to the feeds of a section, or of all stories in the page's language, for feed readers. */
export function FeedLinks({ section }: { section: string | undefined }) {
  const { language } = useI18n()
  const { name } = usePaper()
  const place = usePaperPlace()
  const sectionName = useSectionName(section)
  const title = sectionName === undefined ? name : `${sectionName} | ${name}`
  return feedFormats.map((format) => (
    <link
      key={format.name}
      rel="alternate"
      type={format.type}
      title={title}
      href={absoluteAddress(place, feedAddress(language, section, format))}
    />
  ))
}

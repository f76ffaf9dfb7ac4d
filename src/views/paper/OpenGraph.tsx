import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { openGraphLocale } from './openGraphLocale.ts'
import type { PageMetadata } from './pageMetadata.ts'
import { usePaper, usePaperPlace } from '../PaperContext.ts'
import { openGraphImage } from './openGraphImage.ts'

type Props = { page: PageMetadata; type: 'article' | 'website' }

/** The card that others show for the page (Open Graph; X reads the same tags). */
export function OpenGraph({ page, type }: Props) {
  const { language } = useI18n()
  const { name } = usePaper()
  const place = usePaperPlace()
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:site_name" content={name} />
      <meta property="og:title" content={page.title ?? name} />
      {page.description !== undefined && <meta property="og:description" content={page.description} />}
      <meta property="og:url" content={absoluteAddress(place, page.address)} />
      <meta property="og:locale" content={openGraphLocale(page.lang ?? language)} />
      <Picture page={page} />
    </>
  )
}

/** Where the page has no picture, the paper's icon stands for it, small. */
function Picture({ page: { picture } }: { page: PageMetadata }) {
  const place = usePaperPlace()
  const shared = openGraphImage(picture, place)
  return (
    <>
      <meta property="og:image" content={shared.url} />
      {shared.width !== undefined && <meta property="og:image:width" content={String(shared.width)} />}
      {shared.height !== undefined && <meta property="og:image:height" content={String(shared.height)} />}
      {shared.alt !== undefined && <meta property="og:image:alt" content={shared.alt} />}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  )
}

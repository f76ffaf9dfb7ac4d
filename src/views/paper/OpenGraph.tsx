import { absoluteAddress } from '#edition/addresses/absoluteAddress.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { openGraphLocale } from './openGraphLocale.ts'
import type { PageMetadata } from './pageMetadata.ts'
import { usePaper, usePaperPlace } from '../PaperContext.ts'
import { openGraphImage } from './openGraphImage.ts'

type Props = { page: PageMetadata; type: 'article' | 'website' }

/** The Open Graph tags, from which social networks make the page's card (X reads them too). */
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
      <ImageTags page={page} />
    </>
  )
}

/** The picture's tags; a page without a picture gets a small card with the paper's icon. */
function ImageTags({ page: { picture } }: { page: PageMetadata }) {
  const place = usePaperPlace()
  const image = openGraphImage(picture, place)
  return (
    <>
      <meta property="og:image" content={image.url} />
      {image.width !== undefined && <meta property="og:image:width" content={String(image.width)} />}
      {image.height !== undefined && <meta property="og:image:height" content={String(image.height)} />}
      {image.alt !== undefined && <meta property="og:image:alt" content={image.alt} />}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  )
}

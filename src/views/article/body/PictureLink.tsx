import { Maximize2 } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import type { Image } from '#article/schema/media.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import { Picture } from '../../media/Picture.tsx'
import { TextLink } from '../../text/TextLink.tsx'
import { useLightbox } from '../lightbox/LightboxContext.ts'
import styles from './PictureLink.module.css'

type Props = { image: Image & { href?: string | undefined }; sizes: string; isFirst?: boolean }

/** A picture that opens in the lightbox; without scripts it leads to its file. With an `href` of its own it goes there. */
export function PictureLink({ image, sizes, isFirst = false }: Props) {
  const picture = <Picture image={image} sizes={sizes} isFirst={isFirst} />
  if (image.href === undefined) return <EnlargeLink image={image}>{picture}</EnlargeLink>
  return (
    <span className={styles.outward}>
      <TextLink href={image.href}>{picture}</TextLink>
    </span>
  )
}

function EnlargeLink({ image: { url, alternateText = '' }, children }: { image: Image; children: ReactNode }) {
  const { t } = useI18n()
  const lightbox = useLightbox()
  const number = lightbox?.numberOf(url)
  const enlarge = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!lightbox || number === undefined || isForNewTab(event)) return
    event.preventDefault()
    // Safari does not focus a link that is pressed; the lightbox gives the focus back to where it was.
    event.currentTarget.focus({ preventScroll: true })
    lightbox.open(number)
  }
  return (
    <a
      className={styles.enlarge}
      href={url}
      onClick={enlarge}
      data-picture={number}
      aria-haspopup={number === undefined ? undefined : 'dialog'}
      aria-label={
        alternateText === '' ? t('body.picture.enlarge') : t('body.picture.enlargeNamed', { name: alternateText })
      }
    >
      {children}
      <span className={styles.sign}>
        <Icon of={Maximize2} />
      </span>
    </a>
  )
}

const isForNewTab = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button !== 0 || metaKey || ctrlKey || shiftKey || altKey

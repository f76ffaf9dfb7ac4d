import { Maximize2 } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import type { Image } from '#article/schema/media.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import { Picture } from '../../media/Picture.tsx'
import { TextLink } from '../../text/TextLink.tsx'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import { isForNewTab } from '#ui/isForNewTab.ts'
import { useLightbox } from '../lightbox/LightboxContext.ts'
import styles from './PictureLink.module.css'

type Props = { image: Image & { href?: string | undefined }; sizes: string; isPriority?: boolean }

/** A picture that opens in the lightbox, or without scripts its file. A picture with an `href` links there instead. */
export function PictureLink({ image, sizes, isPriority = false }: Props) {
  const picture = <Picture image={image} sizes={sizes} isPriority={isPriority} />
  if (image.href === undefined) return <EnlargeLink image={image}>{picture}</EnlargeLink>
  return (
    <span className={styles.external}>
      <TextLink href={image.href}>{picture}</TextLink>
    </span>
  )
}

function EnlargeLink({ image: { url, alternateText = '' }, children }: { image: Image; children: ReactNode }) {
  const { t } = useI18n()
  const { wordsLang } = useWordsLanguage()
  const lightbox = useLightbox()
  const number = lightbox?.numberOf(url)
  const name = () => {
    if (alternateText === '') return t('body.picture.enlarge')
    // One name cannot hold two languages: in a foreign story the picture's own text is the name.
    return wordsLang === undefined ? t('body.picture.enlargeNamed', { name: alternateText }) : undefined
  }
  const enlarge = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!lightbox || number === undefined || isForNewTab(event)) return
    event.preventDefault()
    // Safari does not focus a clicked link, and the lightbox returns the focus to the link when it closes.
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
      lang={alternateText === '' ? wordsLang : undefined}
      aria-label={name()}
    >
      {children}
      <span className={styles.badge}>
        <Icon of={Maximize2} />
      </span>
    </a>
  )
}

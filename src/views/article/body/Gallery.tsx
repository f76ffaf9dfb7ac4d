import { useId } from 'react'
import { splitCaption } from '#article/text/splitCaption.ts'
import { arrangeGalleryRows } from '#article/body/arrangeGalleryRows.ts'
import type { BlockOf } from '#article/blocks/block.ts'
import type { Image } from '#article/schema/media.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { ownDirection } from '../../text/ownDirection.ts'
import { useWordsLanguage } from '../../text/useWordsLanguage.ts'
import { Caption } from '../../media/Caption.tsx'
import { PictureLink } from './PictureLink.tsx'
import { aspectRatio } from '../../media/aspectRatio.ts'
import styles from './Gallery.module.css'

/**
 * Pictures in rows of equal height, uncropped. Their own captions are visible only in the lightbox, in print and
 * without scripts.
 */
export function Gallery({ block }: { block: BlockOf<'gallery'> }) {
  const { t } = useI18n()
  const { wordsLang, textLang } = useWordsLanguage()
  const captionId = useId()
  const { images, caption } = block
  return (
    <figure
      id={block.id}
      lang={caption === undefined ? (wordsLang ?? block.lang) : block.lang}
      dir={ownDirection(block)}
      aria-label={caption === undefined ? t('body.gallery.count', { count: images.length }) : undefined}
      aria-labelledby={caption === undefined ? undefined : captionId}
      className={styles.gallery}
      data-shape="wide"
    >
      {arrangeGalleryRows(images, aspectRatio).map((row, index) => (
        <div key={index} className={styles.row} lang={textLang}>
          {row.map((image) => (
            <GalleryPicture key={image.url} image={image} />
          ))}
        </div>
      ))}
      <Caption id={captionId} caption={caption} credit={undefined} />
    </figure>
  )
}

function GalleryPicture({ image }: { image: Image }) {
  const { caption, credit, alternateText } = splitCaption(image)
  const ratio = aspectRatio(image)
  return (
    <figure className={styles.picture} style={{ flex: `${ratio} 1 ${ratio * 6.5}rem` }}>
      <PictureLink image={{ ...image, alternateText }} sizes="(min-width: 50rem) 24rem, 60vw" />
      <div className={styles.pictureCaption}>
        <Caption caption={caption} credit={credit} />
      </div>
    </figure>
  )
}

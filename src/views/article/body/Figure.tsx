import { useId } from 'react'
import { splitCaption } from '#article/text/splitCaption.ts'
import type { ArticlePicture } from '#article/body/collectPictures.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { Caption } from '../../media/Caption.tsx'
import { maxDisplayWidth } from './maxDisplayWidth.ts'
import { PictureLink } from './PictureLink.tsx'
import { pictureShape } from '../../media/pictureShape.ts'
import styles from './Figure.module.css'

type Props = {
  /** A picture or an image block; its `id`, `lang`, `dir` and `href` are used if set. */
  image: ArticlePicture & { id?: string | undefined; href?: string | undefined }
  /** The `sizes` attribute: how wide the picture is displayed. */
  sizes: string
  /** Whether the picture is in the first view and is therefore loaded eagerly, with high priority. */
  isPriority?: boolean
}

/** A picture with its caption and credit. It opens in the lightbox or follows its own link. */
export function Figure({ image, sizes, isPriority = false }: Props) {
  const captionId = useId()
  const { caption, credit, alternateText } = splitCaption(image)
  const maxWidth = maxDisplayWidth(image)
  const hasCaption = caption !== undefined || credit !== undefined
  return (
    <figure
      id={image.id}
      lang={image.lang}
      dir={ownDirection(image)}
      aria-labelledby={hasCaption ? captionId : undefined}
      className={styles.figure}
      data-shape={pictureShape(image)}
      data-small={maxWidth === undefined ? undefined : ''}
      style={maxWidth === undefined ? undefined : { maxInlineSize: `${maxWidth}px` }}
    >
      <PictureLink image={{ ...image, alternateText }} sizes={sizes} isPriority={isPriority} />
      <Caption id={captionId} caption={caption} credit={credit} />
    </figure>
  )
}

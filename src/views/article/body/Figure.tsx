import { useId } from 'react'
import { captionParts } from '#article/text/captionParts.ts'
import type { ArticlePicture } from '#article/body/articlePictures.ts'
import { ownDirection } from '../../text/ownDirection.ts'
import { Caption } from '../../media/Caption.tsx'
import { maxDisplayWidth } from './maxDisplayWidth.ts'
import { PictureLink } from './PictureLink.tsx'
import { pictureShape } from '../../media/pictureShape.ts'
import styles from './Figure.module.css'

type Props = {
  /** A picture, or an image block: what it has of `id`, `lang`, `dir` and `href` is honoured. */
  image: ArticlePicture & { id?: string | undefined; href?: string | undefined }
  /** How wide it is set, as the `sizes` attribute has it. */
  sizes: string
  /** The picture of the first view: found first, loaded first. */
  isFirst?: boolean
}

/** A picture with its caption and credit; it opens in the lightbox, or leads where its author wants it to. */
export function Figure({ image, sizes, isFirst = false }: Props) {
  const captionId = useId()
  const { caption, credit, alternateText } = captionParts(image)
  const most = maxDisplayWidth(image)
  const hasCaption = caption !== undefined || credit !== undefined
  return (
    <figure
      id={image.id}
      lang={image.lang}
      dir={ownDirection(image)}
      aria-labelledby={hasCaption ? captionId : undefined}
      className={styles.figure}
      data-shape={pictureShape(image)}
      data-small={most === undefined ? undefined : ''}
      style={most === undefined ? undefined : { maxInlineSize: `${most}px` }}
    >
      <PictureLink image={{ ...image, alternateText }} sizes={sizes} isFirst={isFirst} />
      <Caption id={captionId} caption={caption} credit={credit} />
    </figure>
  )
}

import type { Image } from '#article/schema/media.ts'
import { formatSrcset } from './formatSrcset.ts'
import { showBlank } from './showBlank.ts'
import styles from './Picture.module.css'

type Props = {
  image: Image
  /** The `sizes` attribute: how wide the picture is displayed. */
  sizes: string
  /** Whether the picture is in the first view and is therefore loaded eagerly, with high priority. */
  isPriority?: boolean
  /** Whether the picture adds nothing to the text beside it (on cards), and so has no alternative text. */
  isDecorative?: boolean
}

/** A picture that reserves its space before it loads and shows a blurred placeholder until then. */
export function Picture({ image, sizes, isPriority = false, isDecorative = false }: Props) {
  const { url, width, height, published, alternateText = '' } = image
  const picture = (
    <img
      className={styles.image}
      src={url}
      srcSet={formatSrcset(image, 'jpg')}
      sizes={sizes}
      width={width}
      height={height}
      alt={isDecorative ? '' : alternateText}
      loading={isPriority ? 'eager' : 'lazy'}
      fetchPriority={isPriority ? 'high' : 'auto'}
      decoding="async"
      onError={published ? undefined : ({ currentTarget }) => showBlank(currentTarget)}
      style={published && { backgroundImage: `url("${published.placeholder}")` }}
    />
  )
  if (!published) return picture
  return (
    <picture className={styles.picture}>
      <source type="image/avif" srcSet={formatSrcset(image, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={formatSrcset(image, 'webp')} sizes={sizes} />
      {picture}
    </picture>
  )
}

import { captionParts } from '#article/text/captionParts.ts'
import type { ArticlePicture } from '#article/body/articlePictures.ts'
import { Picture } from '../../media/Picture.tsx'
import { TextLanguageProvider, useTextLanguage } from '../../text/TextLanguageProvider.tsx'
import { ownDirection } from '../../text/ownDirection.ts'
import { Caption } from '../../media/Caption.tsx'
import { aspectRatio } from '../../media/pictureShape.ts'
import styles from './LightboxPicture.module.css'

/** The picture and its words, in the language of the story inside the interface's dialog. */
export function LightboxPicture({ picture }: { picture: ArticlePicture }) {
  const { language, direction } = useTextLanguage()
  const { caption, credit, alternateText } = captionParts(picture)
  const inlineSize = `min(100cqi, 100cqb * ${aspectRatio(picture)}, ${picture.width ?? 1600}px)`
  return (
    <TextLanguageProvider lang={picture.lang} direction={picture.dir}>
      <figure className={styles.figure} lang={picture.lang ?? language} dir={ownDirection(picture) ?? direction}>
        <div className={styles.room}>
          <div className={styles.frame} style={{ inlineSize }}>
            <Picture image={{ ...picture, alternateText }} sizes="100vw" isFirst />
          </div>
        </div>
        <Caption caption={caption} credit={credit} />
      </figure>
    </TextLanguageProvider>
  )
}

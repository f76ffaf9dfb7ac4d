import { splitCaption } from '#article/text/splitCaption.ts'
import type { ArticlePicture } from '#article/body/collectPictures.ts'
import { Picture } from '../../media/Picture.tsx'
import { useTextLanguage } from '../../text/TextLanguageContext.ts'
import { TextLanguageProvider } from '../../text/TextLanguageProvider.tsx'
import { ownDirection } from '../../text/ownDirection.ts'
import { Caption } from '../../media/Caption.tsx'
import { aspectRatio } from '../../media/aspectRatio.ts'
import styles from './LightboxPicture.module.css'

/** The maximum width of a picture whose size is unknown. */
const DEFAULT_WIDTH_PX = 1600

/** A picture with caption and credit, in the story's language inside a dialog in the interface's language. */
export function LightboxPicture({ picture }: { picture: ArticlePicture }) {
  const { language, direction } = useTextLanguage()
  const { caption, credit, alternateText } = splitCaption(picture)
  const inlineSize = `min(100cqi, 100cqb * ${aspectRatio(picture)}, ${picture.width ?? DEFAULT_WIDTH_PX}px)`
  return (
    <TextLanguageProvider lang={picture.lang} direction={picture.dir}>
      <figure className={styles.figure} lang={picture.lang ?? language} dir={ownDirection(picture) ?? direction}>
        <div className={styles.space}>
          <div className={styles.frame} style={{ inlineSize }}>
            <Picture image={{ ...picture, alternateText }} sizes="100vw" isPriority />
          </div>
        </div>
        <Caption caption={caption} credit={credit} />
      </figure>
    </TextLanguageProvider>
  )
}

import { useRef, type SyntheticEvent } from 'react'
import type { ArticlePicture } from '#article/body/articlePictures.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { LightboxControls } from './LightboxControls.tsx'
import { LightboxPicture } from './LightboxPicture.tsx'
import { keyTarget, swipeTarget } from './lightboxTarget.ts'
import { useModalDialog } from './useModalDialog.ts'
import { useSwipe } from './useSwipe.ts'
import { useKeyDown } from './useKeyDown.ts'
import styles from './Lightbox.module.css'

type Props = {
  pictures: readonly ArticlePicture[]
  /** Of the picture that is shown, from 1. */
  number: number
  onTurn: (number: number) => void
  onClose: () => void
}

/** One picture of the story at a time, as large as the screen lets it be, with its words. */
export function Lightbox({ pictures, number, onTurn, onClose }: Props) {
  const { t, language, locale } = useI18n()
  const dialog = useModalDialog(`[data-picture="${number}"]`)
  const stage = useRef<HTMLDivElement>(null)
  const place = { number, total: pictures.length, direction: locale.direction }
  const turn = (to: number) => to >= 1 && to <= place.total && to !== number && onTurn(to)
  useSwipe(stage, (swipe) => (swipe === 'down' ? onClose() : turn(swipeTarget(swipe, place))))
  useKeyDown((key) => {
    const to = keyTarget(key, place)
    if (to !== undefined) turn(to)
    return to !== undefined
  })
  return (
    <dialog
      ref={dialog}
      className={styles.lightbox}
      lang={language}
      dir={locale.direction}
      aria-label={t('body.lightbox.title')}
      onClose={(event) => isClosed(event) && onClose()}
    >
      <LightboxControls number={number} total={place.total} onTurn={turn} onClose={onClose} />
      <div ref={stage} className={styles.stage}>
        <button type="button" className={styles.beside} tabIndex={-1} aria-hidden="true" onClick={onClose} />
        {pictures.slice(number - 1, number).map((picture) => (
          <LightboxPicture key={picture.url} picture={picture} />
        ))}
      </div>
    </dialog>
  )
}

/** The event comes after the dialog closed; by then it may be open again, or gone with its page. */
const isClosed = ({ currentTarget: dialog }: SyntheticEvent<HTMLDialogElement>): boolean =>
  !dialog.open && dialog.isConnected

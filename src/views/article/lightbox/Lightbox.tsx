import { useRef, type SyntheticEvent } from 'react'
import type { ArticlePicture } from '#article/body/collectPictures.ts'
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
  /** The number of the current picture, from 1. */
  number: number
  onTurn: (number: number) => void
  onClose: () => void
}

/** A modal dialog that shows the story's pictures one at a time, as large as possible, with caption and credit. */
export function Lightbox({ pictures, number, onTurn, onClose }: Props) {
  const { t, language, locale } = useI18n()
  const dialog = useModalDialog(`[data-picture="${number}"]`)
  const stage = useRef<HTMLDivElement>(null)
  const position = { number, total: pictures.length, direction: locale.direction }
  const turn = (to: number) => to >= 1 && to <= position.total && to !== number && onTurn(to)
  useSwipe(stage, (swipe) => (swipe === 'down' ? onClose() : turn(swipeTarget(swipe, position))))
  useKeyDown((key) => {
    const to = keyTarget(key, position)
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
      <LightboxControls number={number} total={position.total} onTurn={turn} onClose={onClose} />
      <div ref={stage} className={styles.stage}>
        <button type="button" className={styles.closeArea} tabIndex={-1} aria-hidden="true" onClick={onClose} />
        {pictures.slice(number - 1, number).map((picture) => (
          <LightboxPicture key={picture.url} picture={picture} />
        ))}
      </div>
    </dialog>
  )
}

/** The `close` event fires later: by then the dialog may be open again or removed with its page. */
const isClosed = ({ currentTarget: dialog }: SyntheticEvent<HTMLDialogElement>): boolean =>
  !dialog.open && dialog.isConnected

import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import hiding from '#ui/styles/visuallyHidden.module.css'
import styles from './LightboxControls.module.css'

type Props = { number: number; total: number; onTurn: (number: number) => void; onClose: () => void }

/** The picture counter and the buttons to turn and close. */
export function LightboxControls({ number, total, onTurn, onClose }: Props) {
  const { t } = useI18n()
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.counter}>
          <bdi dir="ltr" aria-hidden="true">
            {t('body.lightbox.counter', { number, total })}
          </bdi>
          <output className={hiding.visuallyHidden}>{t('body.lightbox.position', { number, total })}</output>
        </p>
        <button type="button" className={styles.button} aria-label={t('body.lightbox.close')} onClick={onClose}>
          <Icon of={X} />
        </button>
      </div>
      {total > 1 && (
        <>
          <TurnButton
            target="previous"
            label={t('body.lightbox.previous')}
            isEnd={number === 1}
            onTurn={() => onTurn(number - 1)}
          />
          <TurnButton
            target="next"
            label={t('body.lightbox.next')}
            isEnd={number === total}
            onTurn={() => onTurn(number + 1)}
          />
        </>
      )}
    </>
  )
}

type TurnProps = { target: 'previous' | 'next'; label: string; isEnd: boolean; onTurn: () => void }

/** At the first or last picture the button is not removed or disabled, because it would lose the focus. */
function TurnButton({ target, label, isEnd, onTurn }: TurnProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-way={target}
      aria-label={label}
      aria-disabled={isEnd}
      onClick={onTurn}
    >
      <Icon of={target === 'next' ? ChevronRight : ChevronLeft} />
    </button>
  )
}

import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useI18n } from '#i18n/I18n.tsx'
import { Icon } from '#ui/icon/Icon.tsx'
import styles from './LightboxControls.module.css'

type Props = { number: number; total: number; onTurn: (number: number) => void; onClose: () => void }

/** Which picture of how many, the way to the others, and out. */
export function LightboxControls({ number, total, onTurn, onClose }: Props) {
  const { t } = useI18n()
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.counter}>
          <bdi dir="ltr" aria-hidden="true">
            {t('body.lightbox.counter', { number, total })}
          </bdi>
          <output className={styles.spoken}>{t('body.lightbox.position', { number, total })}</output>
        </p>
        <button type="button" className={styles.button} aria-label={t('body.lightbox.close')} onClick={onClose}>
          <Icon of={X} />
        </button>
      </div>
      {total > 1 && (
        <>
          <TurnButton
            way="previous"
            label={t('body.lightbox.previous')}
            isEnd={number === 1}
            onTurn={() => onTurn(number - 1)}
          />
          <TurnButton
            way="next"
            label={t('body.lightbox.next')}
            isEnd={number === total}
            onTurn={() => onTurn(number + 1)}
          />
        </>
      )}
    </>
  )
}

type TurnProps = { way: 'previous' | 'next'; label: string; isEnd: boolean; onTurn: () => void }

/** At the end it stays where it is and keeps the focus, so that the keys go on working. */
function TurnButton({ way, label, isEnd, onTurn }: TurnProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-way={way}
      aria-label={label}
      aria-disabled={isEnd}
      onClick={onTurn}
    >
      <Icon of={way === 'next' ? ChevronRight : ChevronLeft} />
    </button>
  )
}

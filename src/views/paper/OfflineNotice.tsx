import { WifiOff } from 'lucide-react'
import { useI18n } from '#i18n/I18n.tsx'
import { useOnline } from '#ui/useOnline.ts'
import { Icon } from '#ui/icon/Icon.tsx'
import styles from './OfflineNotice.module.css'

/** A notice while the browser is offline, announced to screen readers. */
export function OfflineNotice() {
  const { t } = useI18n()
  const isOnline = useOnline()
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles.notice}>
          <Icon of={WifiOff} />
          {t('paper.offline')}
        </p>
      )}
    </div>
  )
}

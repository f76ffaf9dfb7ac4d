import { WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useOnline } from '#ui/useOnline.ts'
import { Icon } from '#ui/Icon.tsx'
import styles from './OfflineNotice.module.css'

/** Says that the connection is gone, and to screen readers too, while it is. */
export function OfflineNotice() {
  const { t } = useTranslation()
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

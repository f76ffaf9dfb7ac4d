import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation, useNavigate, useNavigation, useRevalidator } from 'react-router'
import { useI18n } from '#i18n/I18n.tsx'
import { isHostBusy, subscribeToBusyHost } from '#ui/busyHost.ts'
import { hrefOf } from '#ui/hrefOf.ts'
import { SLOW_AFTER_MS } from '#ui/slowLoading.ts'
import hiding from '#ui/styles/visuallyHidden.module.css'
import styles from './LoadingStatus.module.css'

/** A line while a page loads, and after a while a notice that says what is waited for and lets the reader stay. */
export function LoadingStatus() {
  const { t } = useI18n()
  const { state } = useNavigation()
  const isLoading = useRevalidator().state === 'loading' || state === 'loading'
  const isSlow = useIsSlow(isLoading)
  const isBusy = useSyncExternalStore(subscribeToBusyHost, isHostBusy, () => false)
  const isNoticeable = isSlow || isBusy
  const slowText = isBusy ? t('paper.busy') : t('paper.slow')
  return (
    <div id="_loading" className={styles.loading} data-active={isLoading ? '' : undefined} role="status">
      {isLoading && (
        <p className={isNoticeable ? undefined : hiding.visuallyHidden}>
          {isNoticeable ? slowText : t('paper.loading')} {isNoticeable && state === 'loading' && <StayButton />}
        </p>
      )}
    </div>
  )
}

function useIsSlow(isLoading: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false)
  useEffect(() => {
    if (!isLoading) return undefined
    const timer = setTimeout(() => setIsSlow(true), SLOW_AFTER_MS)
    return () => {
      clearTimeout(timer)
      setIsSlow(false)
    }
  }, [isLoading])
  return isSlow
}

/** Ends the navigation. Not for Back and Forward, which have changed the address already. */
function StayButton() {
  const { t } = useI18n()
  const shown = useLocation()
  const navigate = useNavigate()
  if (hrefOf(shown.pathname) !== location.pathname) return null
  const stay = () => void navigate(shown, { replace: true, defaultShouldRevalidate: false, preventScrollReset: true })
  return (
    <button type="button" onClick={stay}>
      {t('paper.stay')}
    </button>
  )
}

import { useI18n } from '#i18n/I18n.tsx'
import { useOnline } from '#ui/useOnline.ts'
import { FailureView } from '#views/failure/FailureView.tsx'
import { NoIndexHead } from '#views/paper/NoIndexHead.tsx'
import { TOO_SLOW, UNREACHABLE } from '../loading/asStatus.ts'
import { Meanwhile } from './Meanwhile.tsx'

/** No status of a response: an error of the app. What threw it may be in the stories to read meanwhile, too. */
export const BROKEN = 0

type Props = { status: number; onRetry: () => void }

/** The error page for what could not be loaded. It offers the stories that can be read meanwhile. */
export function StatusFailure({ status, onRetry }: Props) {
  const { title, text } = useWords(status)
  return (
    <>
      <NoIndexHead title={title} />
      <FailureView title={title} text={text} onRetry={onRetry}>
        {status !== BROKEN && <Meanwhile />}
      </FailureView>
    </>
  )
}

function useWords(status: number): { title: string; text: string } {
  const { t } = useI18n()
  const isOnline = useOnline()
  if (!isOnline) return { title: t('failure.offlineTitle'), text: t('failure.offlineText') }
  if (status === TOO_SLOW) return { title: t('failure.slowTitle'), text: t('failure.slowText') }
  if (status === UNREACHABLE) return { title: t('failure.unreachableTitle'), text: t('failure.offlineText') }
  if (status === 429 || status === 503) return { title: t('failure.busyTitle'), text: t('failure.busyText') }
  return { title: t('failure.errorTitle'), text: t('failure.error') }
}

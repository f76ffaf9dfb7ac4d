import type { SourceError, SourceFault } from '#sources/sourceError.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { FailureView } from '#views/failure/FailureView.tsx'
import { Problems } from '#views/failure/Problems.tsx'
import { NoIndexHead } from '#views/paper/NoIndexHead.tsx'
import { Meanwhile } from './Meanwhile.tsx'

/** The error page for an unreadable live source: a plain message for readers, the details for the paper's operator. */
export function SourceFailure({ error, onRetry }: { error: SourceError; onRetry: () => void }) {
  const { t } = useI18n()
  const title = t('failure.sourceTitle')
  const texts: Record<SourceFault, string> = {
    unreachable: t('failure.sourceUnreachable'),
    refused: t('failure.sourceRefused'),
    missing: t('failure.sourceMissing'),
    notJson: t('failure.sourceNotJson'),
    failing: t('failure.sourceFailing'),
    unknown: t('failure.sourceUnknown'),
  }
  return (
    <>
      <NoIndexHead title={title} />
      <FailureView title={title} text={texts[error.fault]} onRetry={onRetry}>
        <Problems problems={[error.message]} />
        <Meanwhile />
      </FailureView>
    </>
  )
}

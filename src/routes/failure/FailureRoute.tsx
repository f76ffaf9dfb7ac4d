import * as v from 'valibot'
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router'
import { ContentError, describeProblem } from '#article/problem.ts'
import { storySchema, type Story } from '#edition/story.ts'
import { SourceError } from '#sources/sourceError.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { FailureView } from '#views/failure/FailureView.tsx'
import { Problems } from '#views/failure/Problems.tsx'
import { StoryRows } from '#views/list/StoryRows.tsx'
import { NoIndexHead } from '#views/paper/NoIndexHead.tsx'
import { SourceFailure } from './SourceFailure.tsx'

const MAX_STORIES = 6

/** The error page: for a missing page, invalid content, an unreachable host or source, or a bug. */
export function FailureRoute() {
  const { t } = useI18n()
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  const retry = () => void revalidate()
  if (error instanceof ContentError) return <InvalidContent error={error} />
  if (error instanceof SourceError) return <SourceFailure error={error} onRetry={retry} />
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound latest={storiesOf(error.data)} />
  const isUnreachable = isRouteErrorResponse(error) && error.status === 503
  const title = isUnreachable ? t('failure.offlineTitle') : t('failure.errorTitle')
  return (
    <>
      <NoIndexHead title={title} />
      <FailureView title={title} text={isUnreachable ? t('failure.offlineText') : t('failure.error')} onRetry={retry} />
    </>
  )
}

function InvalidContent({ error }: { error: ContentError }) {
  const { t } = useI18n()
  return (
    <>
      <NoIndexHead title={t('failure.brokenTitle')} />
      <FailureView title={t('failure.brokenTitle')} text={t('failure.broken')}>
        <Problems problems={error.problems.map(describeProblem)} />
      </FailureView>
    </>
  )
}

function NotFound({ latest }: { latest: readonly Story[] }) {
  const { t } = useI18n()
  return (
    <>
      <NoIndexHead title={t('failure.notFoundTitle')} />
      <FailureView title={t('failure.notFoundTitle')} text={t('failure.notFound')}>
        <StoryRows stories={latest.slice(0, MAX_STORIES)} />
      </FailureView>
    </>
  )
}

/** The stories that `withLatestOn404` attached to the error. */
function storiesOf(data: unknown): readonly Story[] {
  const result = v.safeParse(v.array(storySchema), data)
  return result.success ? result.output : []
}

import { use, useEffect, useLayoutEffect } from 'react'
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
import { hasFailedAsset } from '../loading/loadAsset.ts'
import { reopenAfterError, reopenDocument } from '../loading/orFinishedPage.ts'
import { FailureContext } from './FailureContext.ts'
import { SourceFailure } from './SourceFailure.tsx'
import { Withdrawn } from './Withdrawn.tsx'
import { BROKEN, StatusFailure } from './StatusFailure.tsx'

const MAX_STORIES = 6

/** The error page: for a missing page, invalid content, an unreachable host or source, or a bug. */
export function FailureRoute() {
  const error = useRouteError()
  const { revalidate } = useRevalidator()
  const setIsFailure = use(FailureContext)
  useLayoutEffect(() => {
    setIsFailure(true)
    return () => setIsFailure(false)
  }, [setIsFailure])
  const retry = () => void tryAgain(revalidate)
  if (error instanceof ContentError) return <InvalidContent error={error} onRetry={retry} />
  if (error instanceof SourceError) return <SourceFailure error={error} onRetry={retry} />
  if (!isRouteErrorResponse(error)) return <UnexpectedError onRetry={retry} />
  if (error.status === 410) return <Withdrawn notice={error.data} />
  if (error.status === 404) return <NotFound latest={storiesOf(error.data)} />
  return <StatusFailure status={error.status} onRetry={retry} />
}

async function tryAgain(revalidate: () => Promise<void>): Promise<void> {
  if (hasFailedAsset() && (await reopenDocument())) return
  await revalidate()
}

/** What threw an error while it was rendered would do so again. The finished page does not need it. */
function UnexpectedError({ onRetry }: { onRetry: () => void }) {
  useEffect(() => void reopenAfterError(), [])
  return <StatusFailure status={BROKEN} onRetry={() => void reopenAfterError().then(onRetry)} />
}

function InvalidContent({ error, onRetry }: { error: ContentError; onRetry: () => void }) {
  const { t } = useI18n()
  return (
    <>
      <NoIndexHead title={t('failure.brokenTitle')} />
      <FailureView title={t('failure.brokenTitle')} text={t('failure.broken')} onRetry={onRetry}>
        <Problems problems={error.problems.map(describeProblem)} />
      </FailureView>
    </>
  )
}

function NotFound({ latest }: { latest: readonly Story[] }) {
  const { t } = useI18n()
  const texts = [t('failure.notFound'), ...(latest.length > 0 ? [t('failure.notFoundLatest')] : [])]
  return (
    <>
      <NoIndexHead title={t('failure.notFoundTitle')} />
      <FailureView title={t('failure.notFoundTitle')} text={texts.join(' ')}>
        <StoryRows stories={latest.slice(0, MAX_STORIES)} />
      </FailureView>
    </>
  )
}

/** The stories that `withLatest` attached to the error. */
function storiesOf(data: unknown): readonly Story[] {
  const result = v.safeParse(v.array(storySchema), data)
  return result.success ? result.output : []
}

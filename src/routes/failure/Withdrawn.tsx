import * as v from 'valibot'
import { withdrawalSchema } from '#edition/moves/movedAddresses.ts'
import { useI18n } from '#i18n/I18n.tsx'
import { FailureView } from '#views/failure/FailureView.tsx'
import { NoIndexHead } from '#views/paper/NoIndexHead.tsx'
import { RelativeTime } from '#views/story/RelativeTime.tsx'
import { TextRuns } from '#views/text/TextRuns.tsx'

/** The page of a withdrawn article, with what the paper says about it. */
export function Withdrawn({ notice }: { notice: unknown }) {
  const { t } = useI18n()
  const parsed = v.safeParse(withdrawalSchema, notice)
  const { datePublished, text = t('failure.withdrawn') } = parsed.success ? parsed.output : {}
  const title = t('failure.withdrawnTitle')
  return (
    <>
      <NoIndexHead title={title} />
      <FailureView
        title={title}
        text={
          <>
            <TextRuns text={text} />
            {datePublished !== undefined && <br />}
            {datePublished !== undefined && <RelativeTime at={datePublished} withTime />}
          </>
        }
      />
    </>
  )
}

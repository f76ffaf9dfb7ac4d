import { FailureRoute } from './FailureRoute.tsx'
import { LoadedLanguage } from './LoadedLanguage.tsx'

/** The error page without the frame, for errors in the frame itself. */
export const BareFailure = () => (
  <LoadedLanguage>
    <main>
      <FailureRoute />
    </main>
  </LoadedLanguage>
)

import { useLayoutEffect, useRef } from 'react'
import { useNavigation } from 'react-router'
import { finishedPage } from '#ui/finishedPage.ts'
import { useReadingProgress } from '../paper/useReadingProgress.ts'
import styles from '../paper/PaperFrame.module.css'
import { FinishedLightbox } from './FinishedLightbox.tsx'
import type { LoadStory } from './loadStory.ts'
import { StartedPlayers } from './StartedPlayers.tsx'
import { useAges } from './useAges.ts'
import { useFinishedStory } from './useFinishedStory.ts'
import { useLostMedia } from './useLostMedia.ts'

/** React looks at nothing below an element whose only child is a text. */
const ADOPTED = ''

type Props = {
  /** Undefined if the page shows no story. */
  loadStory: LoadStory | undefined
}

/**
 * The main element of the page that the host sent, kept as it stands: React does not render its content again, which
 * took half a second on a slow phone. What the reader can do in it is answered by listeners on the element.
 *
 * React keeps the children of an element whose only child is a text that may differ. If React has to render the whole
 * document anew (an extension has changed it), the content moves to the new element.
 */
export function FinishedMain({ loadStory }: Props) {
  const main = useRef<HTMLElement>(null)
  const isLoading = useNavigation().state === 'loading'
  useLayoutEffect(() => {
    if (main.current?.childElementCount === 0) main.current.replaceChildren(...(finishedPage?.content ?? []))
    return removeHeadTags
  }, [])
  useAges(main)
  useLostMedia(main)
  useFinishedStory(main)
  useReadingProgress()
  return (
    <>
      <main
        ref={main}
        id="_content"
        className={styles.main}
        tabIndex={-1}
        aria-busy={isLoading}
        suppressHydrationWarning
      >
        {ADOPTED}
      </main>
      <StartedPlayers main={main} />
      {loadStory && <FinishedLightbox main={main} loadStory={loadStory} />}
    </>
  )
}

/** The next page brings its own. */
function removeHeadTags(): void {
  for (const tag of finishedPage?.headTags ?? []) tag.remove()
}

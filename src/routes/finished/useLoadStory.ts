import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { storyAt } from '#edition/addresses/storyAt.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import type { LoadStory } from '#views/finished/loadStory.ts'

/** Loads the story at the current address; undefined if the address is that of another page. */
export function useLoadStory(source: ContentSource): LoadStory | undefined {
  const { pathname } = useLocation()
  return useMemo(() => {
    const story = storyAt(pathname)
    return story && (async () => (await source.article(story.language, story.id)).article)
  }, [source, pathname])
}

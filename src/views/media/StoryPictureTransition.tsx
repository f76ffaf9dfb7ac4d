import { ViewTransition, type ReactNode } from 'react'

/** A story's picture grows from its card into its page, in browsers that can and for readers who like movement (ui/reducedMotion.css). */
export function StoryPictureTransition({ id, children }: { id: string; children: ReactNode }) {
  return (
    <ViewTransition name={`picture-${encodeURIComponent(id)}`} share="storyPicture" default="none">
      {children}
    </ViewTransition>
  )
}

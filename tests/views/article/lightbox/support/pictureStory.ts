import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Block } from '#article/blocks/block.ts'

const picture = (name: string) => ({
  url: `/${name}.jpg`,
  alternateText: name,
  caption: `شرح ${name}`,
  creditText: 'جريدة',
})

/** A story with four pictures, named after the first letters of the alphabet. */
export const pictureStory = {
  image: picture('أ'),
  body: [
    { type: 'image', ...picture('ب') },
    { type: 'gallery', images: [picture('ج'), picture('د')] },
  ] satisfies Block[],
}

export const dialog = () => within(screen.getByRole('dialog', { name: /صور المقال|Pictures of the story/u }))

/** The alternative text of the picture in the lightbox. */
export const shown = () => dialog().getByRole('img').getAttribute('alt')

/** Opens a picture by its link, whose name has no words of the interface where the story is in another language. */
export const open = (name: string) =>
  userEvent.click(screen.getByRole('link', { name: new RegExp(`(?:: |^)${name}$`, 'u') }))

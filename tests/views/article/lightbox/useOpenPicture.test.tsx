import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderStory } from '../../support/renderStory.tsx'
import { dialog, open, pictureStory, shown } from './support/pictureStory.ts'

test('Back closes the lightbox after any number of pictures and keeps the scroll position', async () => {
  const router = await renderStory({ ...pictureStory, address: '/ar/article/story?from=front' })
  await open('ب')
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}')
  expect(router.state.location).toMatchObject({
    pathname: '/ar/article/story',
    search: '?from=front',
    hash: '#picture-4',
  })
  expect(router.state.preventScrollReset).toBe(true)
  await act(() => router.navigate(-1))
  expect(router.state.location).toMatchObject({ pathname: '/ar/article/story', search: '?from=front', hash: '' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the close button and the browser’s own closing go back in history and return the focus', async () => {
  const router = await renderStory(pictureStory)
  await open('ب')
  await userEvent.click(dialog().getByRole('button', { name: 'إغلاق' }))
  await waitFor(() => expect(router.state.location.hash).toBe(''))
  expect(router.state.historyAction).toBe('POP')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /: ب$/u }))
  await open('ج')
  act(() => screen.getByRole<HTMLDialogElement>('dialog').close())
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a shared address opens its picture, and closing it stays on the page and focuses that picture', async () => {
  const router = await renderStory({ ...pictureStory, address: '/ar/article/story#picture-2' })
  expect(shown()).toBe('ب')
  await userEvent.click(dialog().getByRole('button', { name: 'إغلاق' }))
  await waitFor(() => expect(router.state.location).toMatchObject({ pathname: '/ar/article/story', hash: '' }))
  expect(router.state.historyAction).toBe('REPLACE')
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /: ب$/u }))
})

test('an address with an unknown picture number opens nothing', async () => {
  await renderStory({ ...pictureStory, address: '/ar/article/story#picture-9' })
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a picture opened in a new tab does not open the lightbox', async () => {
  const router = await renderStory(pictureStory)
  const link = screen.getByRole('link', { name: /: ب$/u })
  link.addEventListener('click', (event) => event.preventDefault())
  fireEvent.click(link, { ctrlKey: true })
  expect(router.state.location.hash).toBe('')
})

import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderStory } from '../../support/renderStory.tsx'
import { dialog, open, pictureStory, shown } from './support/pictureStory.ts'

test('an opened picture shows its caption, its credit and its number among the story’s pictures', async () => {
  await renderStory(pictureStory)
  await open('ج')
  expect(shown()).toBe('ج')
  expect(dialog().getByRole('figure').textContent).toBe('شرح ج جريدة')
  expect(dialog().getByRole('status').textContent).toBe('الصورة 3 من 4')
  expect(dialog().getByText('3 / 4').dir).toBe('ltr')
})

test('the top picture opens too', async () => {
  await renderStory(pictureStory)
  await open('أ')
  expect(dialog().getByRole('status').textContent).toBe('الصورة 1 من 4')
})

test('in Arabic the left arrow key shows the next picture and the right one the previous', async () => {
  await renderStory(pictureStory)
  await open('ب')
  await userEvent.keyboard('{ArrowLeft}')
  expect(shown()).toBe('ج')
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(shown()).toBe('أ')
})

test('in an English interface the arrow keys work the other way round, even for an Arabic story', async () => {
  await renderStory({ ...pictureStory, language: 'en', inLanguage: 'ar' })
  await open('ب')
  await userEvent.keyboard('{ArrowLeft}')
  expect(shown()).toBe('أ')
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(shown()).toBe('ج')
  expect(screen.getByRole('dialog')).toMatchObject({ lang: 'en', dir: 'ltr' })
  expect(dialog().getByRole('figure')).toMatchObject({ lang: 'ar', dir: 'rtl' })
})

test('Home and End show the first and last picture, and the arrow keys stop there', async () => {
  await renderStory(pictureStory)
  await open('ب')
  await userEvent.keyboard('{End}{ArrowLeft}')
  expect(shown()).toBe('د')
  await userEvent.keyboard('{Home}{ArrowRight}')
  expect(shown()).toBe('أ')
})

test('keys with a modifier do nothing', async () => {
  await renderStory(pictureStory)
  await open('ب')
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(shown()).toBe('ب')
})

test('the next and previous buttons turn the pictures and keep the focus at the last one', async () => {
  await renderStory(pictureStory)
  await open('ج')
  const next = dialog().getByRole('button', { name: 'التالي' })
  await userEvent.click(next)
  expect(shown()).toBe('د')
  expect(next.getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(next)
  expect(shown()).toBe('د')
  expect(document.activeElement).toBe(next)
  await userEvent.click(dialog().getByRole('button', { name: 'السابق' }))
  expect(shown()).toBe('ج')
})

test.each([
  ['ar', 100, 'ج'],
  ['ar', -100, 'أ'],
  ['en', 100, 'أ'],
  ['en', -100, 'ج'],
  ['ar', 20, 'ب'],
] as const)('in %s a swipe by %i pixels shows %s', async (language, by, name) => {
  await renderStory({ ...pictureStory, language })
  await open('ب')
  swipe(by, 0)
  expect(shown()).toBe(name)
})

test('a swipe down closes the lightbox', async () => {
  await renderStory(pictureStory)
  await open('ب')
  swipe(0, 120)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

function swipe(x: number, y: number) {
  const stage = dialog().getByRole('figure')
  const at = { pointerType: 'touch', isPrimary: true, bubbles: true }
  fireEvent(stage, new PointerEvent('pointerdown', { ...at, clientX: 200, clientY: 200 }))
  fireEvent(stage, new PointerEvent('pointermove', { ...at, clientX: 200 + x / 2, clientY: 200 + y / 2 }))
  fireEvent(stage, new PointerEvent('pointerup', { ...at, clientX: 200 + x, clientY: 200 + y }))
}

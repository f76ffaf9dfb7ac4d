import type { ShouldRevalidateFunctionArgs } from 'react-router'
import { expect, test } from 'vitest'
import { shouldLoad } from '#routes/navigation/shouldLoad.ts'

function isLoaded(from: string, to: string): boolean {
  const [currentUrl, nextUrl] = [from, to].map((address) => new URL(address, 'https://paper.invalid'))
  if (!currentUrl || !nextUrl) throw new Error('two addresses')
  const args: ShouldRevalidateFunctionArgs = {
    currentUrl,
    nextUrl,
    currentParams: {},
    nextParams: {},
    defaultShouldRevalidate: true,
  }
  return shouldLoad(args)
}

test.each([
  ['/ar/article/x', '/ar/article/y'],
  ['/ar/article/x', '/ar/article/y#note-1'],
  ['/ar/article/x#note-1', '/ar/article/y'],
  ['/ar/article/x#note-1', '/ar/article/y#note-2'],
  ['/ar/article/x#note-1', '/en/article/x#note-1'],
  ['/ar/article/x#note-1', '/en/article/x'],
  ['/ar/article/x', '/ar/article/x?edition=2'],
  ['/ar/article/x?edition=1#note-1', '/ar/article/x?edition=2'],
  ['/ar/latest#top', '/ar/latest/page/3'],
])('from %s, %s is loaded', (from, to) => {
  expect(isLoaded(from, to)).toBe(true)
})

test('the page that is shown is loaded again when the reader asks for it', () => {
  expect(isLoaded('/ar/article/x#note-1', '/ar/article/x#note-1')).toBe(true)
})

test.each([
  ['/ar/article/x', '/ar/article/x#picture-1'],
  ['/ar/article/x#picture-1', '/ar/article/x'],
  ['/ar/article/x?edition=1#note-1', '/ar/article/x?edition=1#note-2'],
])('from %s, %s is the same page', (from, to) => {
  expect(isLoaded(from, to)).toBe(false)
})

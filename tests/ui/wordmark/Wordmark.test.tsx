import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Wordmark } from '#ui/wordmark/Wordmark.tsx'
import { wordmarkPaths } from '#ui/wordmark/wordmarkPaths.ts'

test('the drawing’s accessible name is the given name', () => {
  render(<Wordmark name="جريدة" />)
  expect(screen.getByRole('img', { name: 'جريدة' }).getAttribute('viewBox')).toBe('0 0 2198 733')
})

test('the name can be drawn in Latin letters', () => {
  render(<Wordmark name="Jarida" script="latn" />)
  expect(screen.getByRole('img', { name: 'Jarida' }).querySelector('path')?.getAttribute('d')).toBe(
    wordmarkPaths.latn.path,
  )
})

test.each(['arab', 'latn'] as const)('the %s drawing fills its view box exactly', (script) => {
  const { path, width, height } = wordmarkPaths[script]
  const points = [...path.matchAll(/(-?\d+),(-?\d+)/gu)].map(([, x, y]) => [Number(x), Number(y)] as const)
  expect([Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]).toEqual([0, width])
  expect([Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))]).toEqual([0, height])
})

import { render, screen } from '@testing-library/react'
import { ChevronLeft, Clock, ExternalLink, Play, Reply, Search, icons, type LucideIcon } from 'lucide-react'
import { expect, test } from 'vitest'
import { Icon } from '#ui/icon/Icon.tsx'
import { mirroredIcons } from '#ui/icon/mirroredIcons.ts'

function classOf(icon: LucideIcon): string {
  const { container } = render(<Icon of={icon} />)
  return container.querySelector('svg')?.getAttribute('class') ?? ''
}

test('an icon is hidden from screen readers', () => {
  const { container } = render(
    <button type="button">
      <Icon of={Clock} />
      دقيقتان
    </button>,
  )
  expect(screen.getByRole('button').textContent).toBe('دقيقتان')
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  expect(screen.queryByRole('img')).toBeNull()
})

test.each([ChevronLeft, ExternalLink, Reply])('an icon that points in the reading direction is mirrored', (icon) => {
  expect(classOf(icon)).toContain('mirrored')
})

test.each([Clock, Play, Search])('an icon that shows time, playback or an object is not mirrored', (icon) => {
  expect(classOf(icon)).not.toContain('mirrored')
})

test('every name in the list is a lucide icon', () => {
  expect([...mirroredIcons].filter((name) => !Object.hasOwn(icons, name))).toEqual([])
})

import { render, screen } from '@testing-library/react'
import { ChevronLeft, Clock, ExternalLink, Play, Reply, Search, icons, type LucideIcon } from 'lucide-react'
import { expect, test } from 'vitest'
import { Icon } from '#ui/icon/Icon.tsx'
import { mirroredIcons } from '#ui/icon/mirroredIcons.ts'

function classOf(icon: LucideIcon): string {
  const { container } = render(<Icon of={icon} />)
  return container.querySelector('svg')?.getAttribute('class') ?? ''
}

test('an icon is decoration: nobody hears it', () => {
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

test.each([ChevronLeft, ExternalLink, Reply])('what points along the line of reading flips with it', (icon) => {
  expect(classOf(icon)).toContain('mirrored')
})

test.each([Clock, Play, Search])('what tells time, plays or stands for a thing stays as it is', (icon) => {
  expect(classOf(icon)).not.toContain('mirrored')
})

test('every name on the list is an icon of lucide', () => {
  expect([...mirroredIcons].filter((name) => !Object.hasOwn(icons, name))).toEqual([])
})

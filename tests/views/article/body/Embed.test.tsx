import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderStory } from '../../support/renderStory.tsx'

const url = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'
const film = { type: 'embed', url, provider: 'YouTube', title: 'الأرنب الضخم' } as const

test('before the reader starts it, an embed shows its title and host but no player', async () => {
  await renderStory({ body: [{ ...film, thumbnail: '/content/ar/media/oasis.jpg' }] })
  const figure = within(screen.getByRole('figure', { name: 'الأرنب الضخم' }))
  expect(document.querySelector('iframe')).toBeNull()
  expect(figure.getByText(/يُحمَّل من/u).textContent).toBe('يُحمَّل من youtube-nocookie.com عند التشغيل')
  const link = figure.getByRole('link', { name: /افتح في youtube.com/u })
  expect(link).toMatchObject({ href: url, target: '_blank', rel: 'noopener noreferrer' })
})

test('the play button loads the player, focuses it and adds a skip link', async () => {
  await renderStory({ body: [film] })
  await userEvent.click(screen.getByRole('button', { name: 'شغّل: الأرنب الضخم' }))
  const player = screen.getByTitle('الأرنب الضخم')
  expect(player.getAttribute('src')).toBe('https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0')
  expect(document.activeElement).toBe(player)
  const skipLink = screen.getByRole('link', { name: 'تخطَّ المشغّل وتابع القراءة' }).getAttribute('href')
  expect(document.getElementById(skipLink?.slice(1) ?? '')?.tabIndex).toBe(-1)
})

test('an embed without a player only links to its site', async () => {
  await renderStory({ body: [{ type: 'embed', url: 'https://social.example/post/1' }] })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('figure', { name: 'محتوى من social.example' })).toBeDefined()
})

test('a thumbnail on another host is not loaded', async () => {
  await renderStory({ body: [{ ...film, thumbnail: 'https://i.ytimg.com/vi/x.jpg' }] })
  expect(document.querySelector('img')).toBeNull()
})

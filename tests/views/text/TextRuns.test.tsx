import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Text } from '#article/schema/text.ts'
import type { Language } from '#i18n/locales.ts'
import { TextRuns } from '#views/text/TextRuns.tsx'
import { renderPage } from '../support/renderPage.tsx'

const renderText = (text: Text, language: Language = 'ar') =>
  renderPage(
    language,
    '/page',
    <p>
      <TextRuns text={text} />
    </p>,
  )

test('in Arabic text a telephone number is isolated and left-to-right', async () => {
  await renderText('اتصل +966 11 123 4567 الآن')
  expect(screen.getByText('+966 11 123 4567')).toHaveProperty('dir', 'ltr')
  expect(screen.getByRole('paragraph').textContent).toBe('اتصل +966 11 123 4567 الآن')
})

test('in English text no token is isolated', async () => {
  await renderText('Call +966 11 123 4567 or see https://example.org/ now', 'en')
  expect(screen.getByRole('paragraph').querySelector('[dir], bdi')).toBeNull()
})

test('names and scores do not wrap but are not isolated', async () => {
  await renderText('منظومة S-400 فازت 3-2')
  expect([screen.getByText('S-400'), screen.getByText('3-2')].map(({ tagName, dir }) => [tagName, dir])).toEqual([
    ['SPAN', ''],
    ['SPAN', ''],
  ])
})

test('each mark is rendered as its HTML element', async () => {
  await renderText([
    { text: 'a', strong: true },
    { text: 'b', emphasis: true },
    { text: 'c', mark: true },
    { text: 'd', sup: true },
    { text: 'e', sub: true },
    { text: 'f', strong: true, emphasis: true },
  ])
  const tags = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => screen.getByText(text).tagName)
  expect(tags).toEqual(['STRONG', 'EM', 'MARK', 'SUP', 'SUB', 'EM'])
  expect(screen.getByText('f').parentElement?.tagName).toBe('STRONG')
})

test('code is left-to-right and its tokens are not isolated', async () => {
  await renderText(['لغة ', { text: 'x-1 C++', code: true }])
  expect(screen.getByRole('code')).toHaveProperty('dir', 'ltr')
  expect(screen.getByRole('code').children).toHaveLength(0)
})

test('a span in another language sets its own direction, which decides whether tokens in it are isolated', async () => {
  await renderText([
    'قال: ',
    { text: 'Call +966 11 123 4567!', lang: 'en' },
    ' و',
    { text: 'سطر +966 11 123 4567', lang: 'fa' },
  ])
  const [english, persian] = ['en', 'fa'].map((lang) => document.querySelector(`span[lang="${lang}"]`))
  expect(english).toHaveProperty('dir', 'ltr')
  expect(english?.querySelector('bdi')).toBeNull()
  expect(persian).toHaveProperty('dir', 'rtl')
  expect(persian?.querySelector('bdi')).not.toBeNull()
})

test('a link to a page of the paper navigates without a page load', async () => {
  const router = await renderText([{ text: 'خبر', href: '/ar/article/port' }])
  await userEvent.click(screen.getByRole('link', { name: 'خبر' }))
  expect(router.state.location.pathname).toBe('/ar/article/port')
})

test('links to other sites, files and fragments are left to the browser', async () => {
  await renderText([
    { text: 'هناك', href: 'https://example.org/' },
    { text: 'ملف', href: '/content/ar/media/plan.pdf' },
    { text: 'هنا', href: '#tunnel' },
    { text: 'بريد', href: 'mailto:water@example.org' },
  ])
  const links = screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('rel')])
  expect(links).toEqual([
    ['https://example.org/', 'noopener'],
    ['/content/ar/media/plan.pdf', null],
    ['#tunnel', null],
    ['mailto:water@example.org', null],
  ])
})

test('beside a link whose text names another host stands the host that it leads to', async () => {
  await renderText([
    'انظر ',
    { text: 'https://bbc', href: 'https://evil.example/x', strong: true },
    { text: '.com', href: 'https://evil.example/x' },
    ' الآن',
  ])
  const links = screen.getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual(['https://bbc', '.com (evil.example)'])
  expect(screen.getByText('(evil.example)')).toMatchObject({ tagName: 'BDI', dir: 'ltr' })
})

test('beside an honest link no host is repeated', async () => {
  await renderText([{ text: 'bbc.com/news', href: 'https://www.bbc.com/news' }])
  expect(screen.getByRole('link').textContent).toBe('bbc.com/news')
})

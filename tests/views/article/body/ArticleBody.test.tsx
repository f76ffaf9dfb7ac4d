import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderStory } from '../../support/renderStory.tsx'

test('headings have ids for the table of contents', async () => {
  await renderStory({
    body: [
      { type: 'heading', level: 2, text: 'البئر الأم' },
      { type: 'heading', level: 3, text: 'ب', id: 'own' },
    ],
  })
  expect(screen.getByRole('heading', { level: 2, name: 'البئر الأم' }).id).toBe('h-البئر-الأم')
  expect(screen.getByRole('heading', { level: 3 }).id).toBe('own')
})

test('a block keeps its id, language and direction, and its language implies a direction', async () => {
  await renderStory({
    body: [
      { type: 'paragraph', text: 'Hello World!', id: 'hello', lang: 'en' },
      { type: 'paragraph', text: 'متن', lang: 'fa', dir: 'ltr' },
    ],
  })
  expect(screen.getByText('Hello World!')).toMatchObject({ id: 'hello', lang: 'en', dir: 'ltr' })
  expect(screen.getByText('متن')).toMatchObject({ lang: 'fa', dir: 'ltr' })
})

test('a quotation contains its text and its speaker', async () => {
  await renderStory({ body: [{ type: 'quote', blocks: [{ type: 'paragraph', text: 'كل ليلة' }], cite: 'سالم' }] })
  expect(within(screen.getByRole('blockquote')).getByText('كل ليلة')).toBeDefined()
  expect(within(screen.getByRole('figure')).getByText('سالم')).toBeDefined()
})

test('a pull quote gets quotation marks only if its text has none', async () => {
  await renderStory({
    body: [
      { type: 'quote', pulled: true, blocks: [{ type: 'paragraph', text: 'بلا علامات' }] },
      { type: 'quote', pulled: true, blocks: [{ type: 'paragraph', text: '«لها علامات»' }] },
    ],
  })
  expect(screen.getAllByRole('blockquote').map((quote) => quote.dataset['marks'])).toEqual(['', undefined])
})

test('a numbered list starts at its number, and an item may contain a list', async () => {
  await renderStory({
    body: [
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [
          'ثالث',
          [
            { type: 'paragraph', text: 'رابع' },
            { type: 'list', items: ['أ'] },
          ],
        ],
      },
    ],
  })
  const [outer, inner] = screen.getAllByRole('list')
  expect(outer).toHaveProperty('start', 3)
  expect(inner?.parentElement).toBe(screen.getByText('رابع').parentElement)
})

test('a fact box is a named landmark', async () => {
  await renderStory({
    body: [{ type: 'factBox', title: 'الميناء بالأرقام', blocks: [{ type: 'paragraph', text: '11 سفينة' }] }],
  })
  expect(within(screen.getByRole('complementary', { name: 'الميناء بالأرقام' })).getByText('11 سفينة')).toBeDefined()
})

test('links to other sites show their host, links to stories do not', async () => {
  const links = [
    { headline: 'خبر', id: 'port' },
    { headline: 'دليل', url: 'https://www.example.org/guide' },
  ]
  await renderStory({ body: [{ type: 'links', links }] })
  const navigation = within(screen.getByRole('navigation', { name: 'اقرأ أيضًا' }))
  expect(navigation.getByRole('link', { name: 'خبر' }).getAttribute('href')).toBe('/ar/article/port')
  const outside = navigation.getByRole('link', { name: 'دليل example.org' })
  expect(outside).toMatchObject({ href: 'https://www.example.org/guide', rel: 'noopener' })
})

test('program code is left-to-right and has no language', async () => {
  vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900)
  await renderStory({ body: [{ type: 'code', text: 'if (x)\n  y()', programmingLanguage: 'python' }] })
  expect(screen.getByRole('region', { name: 'شيفرة برمجية' })).toHaveProperty('dir', 'ltr')
  expect(screen.getByRole('code').closest('[lang]')?.getAttribute('lang')).toBe('')
  expect(screen.getByRole('code').textContent).toBe('if (x)\n  y()')
})

test('a divider is a separator with its id', async () => {
  await renderStory({ body: [{ type: 'divider', id: 'pause' }] })
  expect(screen.getByRole('separator').id).toBe('pause')
})

test('a note reference links to its note, and the note links back to the first reference', async () => {
  const reference = () => ({ text: '1', sup: true, href: '#note-1' })
  await renderStory({
    body: [
      { type: 'paragraph', text: ['قناة', reference(), ' ثم', reference()] },
      {
        type: 'footnotes',
        notes: [
          { id: 'note-1', text: 'شرح' },
          { id: 'note-2', text: 'لا يُشار إليها' },
        ],
      },
    ],
  })
  const [first, second] = screen.getAllByRole('doc-noteref', { name: 'الحاشية 1' })
  expect(first?.getAttribute('href')).toBe('#note-1')
  const note = within(screen.getByRole('doc-endnotes', { name: 'الحواشي' })).getByText(/شرح/u)
  expect(note.id).toBe('note-1')
  expect(within(note).getByRole('doc-backlink').getAttribute('href')).toBe(`#${first?.id}`)
  expect(second?.id).toBe('')
  expect(screen.getAllByRole('doc-backlink')).toHaveLength(1)
})

test('in an English interface an Arabic story still isolates its tokens', async () => {
  await renderStory({ language: 'en', inLanguage: 'ar', body: [{ type: 'paragraph', text: 'اتصل +966 11 123 4567' }] })
  expect(screen.getByText('+966 11 123 4567').tagName).toBe('BDI')
})

test('audio and video load only when played and have a title, captions and controls', async () => {
  const tracks = [{ url: '/a.vtt', kind: 'captions' as const, lang: 'ar' }]
  const words = { title: 'صباح', caption: 'من هنا', creditText: 'جريدة' }
  await renderStory({
    body: [
      { type: 'video', url: '/a.webm', width: 640, height: 360, poster: '/a.jpg', ...words, tracks },
      { type: 'audio', url: '/b.mp3', duration: 'PT1M20S' },
    ],
  })
  const film = screen.getByLabelText<HTMLVideoElement>('صباح', { selector: 'video' })
  expect(film).toMatchObject({ controls: true, preload: 'none', dir: 'ltr' })
  expect(film.querySelector('track')).toMatchObject({ kind: 'captions', srclang: 'ar', label: 'العربية' })
  expect(film.querySelector('a')).toMatchObject({ download: '', textContent: 'نزّله' })
  expect(screen.getByLabelText('تسجيل صوتي', { selector: 'audio' })).toMatchObject({ controls: true, preload: 'none' })
  expect(screen.getByText('1:20').dir).toBe('ltr')
  expect(screen.getByRole('figure', { name: 'صباح' }).textContent).toContain('من هنا جريدة')
})

test('a recording that cannot be played offers a download', async () => {
  await renderStory({ body: [{ type: 'audio', url: '/b.mp3' }] })
  fireEvent.error(screen.getByLabelText('تسجيل صوتي', { selector: 'audio' }))
  expect(within(screen.getByRole('status')).getByRole('link', { name: 'نزّله' }).getAttribute('href')).toBe('/b.mp3')
})

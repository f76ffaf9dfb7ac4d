import { expect, test } from 'vitest'
import { wordpressSource } from '#sources/wordpress/wordpressSource.ts'
import { API, answer, fakeWordpress } from '../support/fakeWordpress.ts'

const failures = [
  [
    answer({ code: 'rest_forbidden', message: 'ممنوع', data: { status: 401 } }, 401),
    'refused',
    /rest_forbidden ممنوع/u,
  ],
  [answer('<html><body>Blocked by Shield</body></html>', 403), 'refused', /Blocked by Shield/u],
  [answer({ code: 'rest_no_route', message: 'No route', data: { status: 404 } }, 404), 'missing', /rest_no_route/u],
  [answer('<!doctype html><title>x</title><p>Please log in'), 'notJson', /Please log in/u],
  [answer('', 200), 'notJson', /a page instead of JSON/u],
  [answer('Error establishing a database connection', 500), 'failing', /database connection/u],
  [answer('', 429), 'failing', /too much to do/u],
  [
    answer({ code: 'rest_invalid_param', message: 'معامل غير صالح', data: { status: 400 } }, 400),
    'unknown',
    /400 «rest_invalid_param معامل غير صالح»/u,
  ],
] as const

test.each(failures)(
  'an error or an answer without JSON is reported with its kind and words: %#',
  async (said, fault, words) => {
    const { article } = wordpressSource({ root: API, language: 'ar' }, async () => said)
    const failure = article('ar', 'x')
    await expect(failure).rejects.toMatchObject({ name: 'SourceError', fault })
    await expect(failure).rejects.toThrow(words)
  },
)

test('a notice of a plug-in before the JSON is skipped', async () => {
  const { fetchText } = fakeWordpress({
    posts: [{ id: 3, slug: 'story-3', title: 'خبر', date: '2026-01-01T08:00:00' }],
  })
  const noisy = async (address: string) => {
    const clean = await fetchText(address)
    return { ...clean, text: `<br />\n<b>Notice</b>:  Undefined index in <b>plugin.php</b><br />\n${clean.text}` }
  }
  expect((await wordpressSource({ root: API, language: 'ar' }, noisy).article('ar', 'story-3')).article.id).toBe(
    'story-3',
  )
})

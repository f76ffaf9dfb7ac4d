import { answer as answerOf, fakeWordpress } from '../../../sources/support/fakeWordpress.ts'
import type { Answer, FaultyHost } from './faultyHost.ts'

/** Sites that a paper reads its newest stories from, below a path of the test's host. */
const sources = {
  wordpress: { kind: 'wordpress', url: '/source/', api: '/source/wp-json/', language: 'ar' },
  jsonFeed: { kind: 'jsonFeed', url: '/source/feed.json', language: 'ar' },
}

export type LiveKind = keyof typeof sources

/** A story that appeared after the paper was built. */
export const NEWER = { id: 'newer-than-the-build', headline: 'خبر أحدث من البناء' }

const TEXT = '<p>نصّ الخبر الذي ظهر بعد أن بُنيت الجريدة، وفيه ما يكفي للقراءة.</p>'

const wordpress = fakeWordpress({
  posts: [{ id: 7, slug: NEWER.id, title: NEWER.headline, date: '2026-11-20T12:20:00', content: TEXT }],
})

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'أخبار',
  language: 'ar',
  items: [
    {
      id: NEWER.id,
      url: `https://source.example/${NEWER.id}`,
      title: NEWER.headline,
      content_html: TEXT,
      date_published: '2026-11-20T12:20:00Z',
    },
  ],
}

/** Makes the built paper one that reads newer stories from a site, by the setting that is in its script. */
export function readLive(host: FaultyHost, kind: LiveKind): void {
  const { url, ...more } = sources[kind]
  const api = 'api' in more ? { api: host.address + more.api } : {}
  const settings = JSON.stringify({ ...more, ...api, url: host.address + url })
  host.arrange(async (answer, path) => {
    if (path.startsWith('/source/')) return sourceAnswer(path)
    if (!path.startsWith('/assets/finished-')) return answer
    const script = answer.body.toString()
    const changed = script.replace(/(?<=\bsource:)\{kind:[`"']published[`"']\}/u, settings)
    if (changed === script) throw new Error('the script has no setting for the source')
    return { ...answer, body: Buffer.from(changed) }
  })
}

async function sourceAnswer(path: string): Promise<Answer> {
  const { status, text } = path.includes('feed.json')
    ? answerOf(feed)
    : await wordpress.fetchText(`https://source.example${path}`)
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: Buffer.from(text) }
}

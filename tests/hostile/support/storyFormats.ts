import { escapeHtml, type HostileStory } from './hostileStory.ts'

type WriteFile = (story: HostileStory) => string

const PROSE = [
  'وقال المتحدث إن العمل مستمر في الموقع منذ الصباح، وإن النتائج ستعلن قريبًا،',
  'بعد اجتماع اللجنة المختصة في العاصمة، بحضور المدير العام.',
].join(' ')

const DATE = '2026-11-20T12:20:00Z'

const NAMESPACES = [
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ')

const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const addressOf = (name: string): string => `https://source.example/${name}`

/** By file ending, how each format that we read says the story. */
export const storyFormats: Record<string, WriteFile> = {
  'page.html': ({ name, html, text, address }) =>
    [
      `<!doctype html><html lang="ar"><head><title>خبر ${name}</title>`,
      `<link rel="canonical" href="${addressOf(name)}"><meta property="article:published_time" content="${DATE}">`,
      `<meta name="author" content="${escapeHtml(text)}"><meta property="og:image" content="${escapeHtml(address)}">`,
      `</head><body onload="window.__pwned=1"><main><article itemprop="articleBody"><h1>خبر ${name}</h1>`,
      `<p>${PROSE}</p><p>${PROSE}</p>${html}<p>${PROSE}</p></article></main></body></html>`,
    ].join(''),
  'rss.xml': (story) => `<rss version="2.0" ${NAMESPACES}>${channel(rssItem(story))}</rss>`,
  'rdf.xml': (story) =>
    [
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"`,
      ` xmlns="http://purl.org/rss/1.0/" ${NAMESPACES}>`,
      `<channel><title>x</title><dc:language>ar</dc:language></channel>${rssItem(story)}</rdf:RDF>`,
    ].join(''),
  'wxr.xml': (story) =>
    [
      `<rss version="2.0" ${NAMESPACES} xmlns:wp="http://wordpress.org/export/1.2/">`,
      channel(
        rssItem(story, '<wp:post_type>post</wp:post_type><wp:status>publish</wp:status>'),
        '<wp:wxr_version>1.2</wp:wxr_version>',
      ),
      '</rss>',
    ].join(''),
  'atom.xml': ({ name, html, text, address }) =>
    [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><entry>',
      `<title type="html">خبر ${name} ${escapeHtml(escapeHtml(text))}</title>`,
      `<author><name>${escapeHtml(text)}</name><uri>${escapeHtml(address)}</uri></author>`,
      `<category term="${escapeHtml(text)}"/><link rel="enclosure" href="${escapeHtml(address)}" type="image/jpeg"/>`,
      `<link href="${addressOf(name)}"/><id>${addressOf(name)}</id><published>${DATE}</published>`,
      `<content type="html">${escapeHtml(html)}</content></entry></feed>`,
    ].join(''),
  'feed.json': ({ name, html, text, address, key }) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      language: 'ar',
      [key]: { [key]: true },
      items: [
        {
          id: addressOf(name),
          url: addressOf(name),
          title: `خبر ${name} ${text}`,
          external_url: address,
          image: address,
          content_html: html,
          date_published: DATE,
          authors: [{ name: text, url: address, avatar: address }],
          tags: [text, key],
          attachments: [{ url: address, mime_type: 'audio/mpeg', title: text }],
          [key]: { [key]: true },
        },
      ],
    }),
  'rest.json': ({ name, html, text, address, key }) =>
    JSON.stringify([
      {
        id: 7,
        link: addressOf(name),
        date_gmt: '2026-11-20T12:20:00',
        title: { rendered: `خبر ${name} ${text}` },
        content: { rendered: html, protected: false },
        excerpt: { rendered: `<p onclick="window.__pwned=1">${text}</p>` },
        [key]: { [key]: true },
        _embedded: {
          [key]: true,
          author: [{ name: text, url: address, link: address }],
          'wp:featuredmedia': [{ source_url: address, alt_text: text, caption: { rendered: text } }],
          'wp:term': [[{ name: text, slug: text, taxonomy: 'category', [key]: true }]],
        },
      },
    ]),
  'ld.json': ({ name, html, text, address, key }) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: addressOf(name),
      headline: `خبر ${name} ${text}`,
      inLanguage: 'ar',
      datePublished: DATE,
      author: { name: text, url: address },
      image: address,
      articleSection: text,
      keywords: [text, key],
      articleBody: `${html}\n\n${PROSE}`,
      [key]: { [key]: true },
    }),
  'ninjs.json': ({ name, html, text, address, key }) =>
    JSON.stringify({
      uri: addressOf(name),
      type: 'text',
      language: 'ar',
      headline: `خبر ${name} ${text}`,
      byline: text,
      versioncreated: DATE,
      body_xhtml: html,
      renditions: { [key]: { href: address, mimetype: 'image/jpeg', width: 800 } },
      associations: {
        [key]: { type: 'picture', description_text: text, renditions: { [key]: { href: address } } },
      },
      subject: [{ name: text, code: key }],
      [key]: { [key]: true },
    }),
  'text.txt': ({ name, html, text, address }) =>
    [`خبر ${name}`, '', `بقلم: ${text}`, '20 نوفمبر 2026', '', PROSE, '', html, '', address, '', text, '', PROSE].join(
      '\n',
    ),
}

const channel = (item: string, more = ''): string =>
  `<channel><title>x</title><language>ar</language>${more}${item}</channel>`

const rssItem = ({ name, html, text, address }: HostileStory, more = ''): string =>
  [
    `<item><title>خبر ${name} ${escapeHtml(escapeHtml(text))}</title><link>${addressOf(name)}</link>`,
    `<dc:creator>${escapeHtml(text)}</dc:creator><category>${escapeHtml(text)}</category>`,
    `<enclosure url="${escapeHtml(address)}" type="image/jpeg"/>`,
    `<media:content url="${escapeHtml(address)}" medium="image">`,
    `<media:title>${escapeHtml(text)}</media:title></media:content>`,
    `<pubDate>${DATE}</pubDate><dc:date>${DATE}</dc:date>${more}`,
    `<content:encoded>${cdata(html)}</content:encoded></item>`,
  ].join('')

type WriteFile = (name: string, html: string) => string

const PROSE = [
  'وقال المتحدث إن العمل مستمر في الموقع منذ الصباح، وإن النتائج ستعلن قريبًا،',
  'بعد اجتماع اللجنة المختصة في العاصمة، بحضور المدير العام.',
].join(' ')

/** In two parts, so that lint does not take it for an address of ours. */
const SCRIPT_ADDRESS = ['javascript', 'window.__pwned=1'].join(':')

const DATE = '2026-11-20T12:20:00Z'

const CONTENT_NAMESPACE = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const addressOf = (name: string): string => `https://source.example/${name}`

/** By file ending, how an article with this HTML is written in each format that contains HTML. */
export const hostileFormats: Record<string, WriteFile> = {
  'page.html': (name, html) =>
    [
      `<!doctype html><html lang="ar"><head><title>خبر ${name}</title>`,
      `<link rel="canonical" href="${addressOf(name)}"><meta property="article:published_time" content="${DATE}">`,
      `</head><body onload="window.__pwned=1"><main><article itemprop="articleBody"><h1>خبر ${name}</h1>`,
      `<p>${PROSE}</p><p>${PROSE}</p>${html}<p>${PROSE}</p></article></main></body></html>`,
    ].join(''),
  'rss.xml': (name, html) =>
    [
      `<rss version="2.0" ${CONTENT_NAMESPACE}><channel><title>x</title><language>ar</language>`,
      `<item><title>خبر ${name} &lt;img src=x onerror=window.__pwned=1&gt;</title>`,
      `<link>${addressOf(name)}</link><pubDate>${DATE}</pubDate>`,
      `<content:encoded>${cdata(html)}</content:encoded></item></channel></rss>`,
    ].join(''),
  'atom.xml': (name, html) =>
    [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><entry>',
      `<title type="html">خبر ${name} &lt;script&gt;window.__pwned=1&lt;/script&gt;</title>`,
      `<link href="${addressOf(name)}"/><id>${addressOf(name)}</id><published>${DATE}</published>`,
      `<content type="html">${escapeHtml(html)}</content></entry></feed>`,
    ].join(''),
  'feed.json': (name, html) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'x',
      language: 'ar',
      items: [
        {
          id: addressOf(name),
          url: addressOf(name),
          title: `خبر ${name}`,
          external_url: SCRIPT_ADDRESS,
          content_html: html,
          date_published: DATE,
          authors: [{ name: '<img src=x onerror=window.__pwned=1>', url: SCRIPT_ADDRESS }],
        },
      ],
    }),
  'rest.json': (name, html) =>
    JSON.stringify([
      {
        id: 7,
        link: addressOf(name),
        date_gmt: '2026-11-20T12:20:00',
        title: { rendered: `خبر ${name} <svg onload=window.__pwned=1>` },
        content: { rendered: html, protected: false },
        excerpt: { rendered: '<p onclick="window.__pwned=1">مقدمة</p>' },
      },
    ]),
  'wxr.xml': (name, html) =>
    [
      `<rss version="2.0" ${CONTENT_NAMESPACE} xmlns:wp="http://wordpress.org/export/1.2/"><channel>`,
      '<title>x</title><language>ar</language><wp:wxr_version>1.2</wp:wxr_version>',
      `<item><title>خبر ${name} &lt;svg onload=window.__pwned=1&gt;</title><link>${addressOf(name)}</link>`,
      `<pubDate>${DATE}</pubDate><wp:post_type>post</wp:post_type><wp:status>publish</wp:status>`,
      `<content:encoded>${cdata(html)}</content:encoded></item></channel></rss>`,
    ].join(''),
  'ld.json': (name, html) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: addressOf(name),
      headline: `خبر ${name}`,
      inLanguage: 'ar',
      datePublished: DATE,
      author: { name: '<img src=x onerror=window.__pwned=1>', url: SCRIPT_ADDRESS },
      image: SCRIPT_ADDRESS,
      articleBody: html,
    }),
  'ninjs.json': (name, html) =>
    JSON.stringify({
      uri: addressOf(name),
      type: 'text',
      language: 'ar',
      headline: `خبر ${name}`,
      versioncreated: DATE,
      body_xhtml: html,
    }),
}

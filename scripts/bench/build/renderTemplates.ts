import { paginate } from '../../../src/edition/paginate.ts'

/** The fields of an article that the bench writes. */
export type Article = {
  id: string
  headline: string
  abstract: string
  dateline: string
  author: { name: string }[]
  datePublished: string
  articleSection: string
  keywords: string[]
  body: { type: string; text: string }[]
}
export type Story = Omit<Article, 'body' | 'dateline'> & { minutes: number }

/** The related stories of an article, and the stories of a section on the front. */
export const RELATED_COUNT = 6
const WORDS_PER_MINUTE = 138
const sections: Record<string, string> = {
  politics: 'سياسة',
  economy: 'اقتصاد',
  society: 'مجتمع',
  culture: 'ثقافة',
  science: 'علوم وتقنية',
  sport: 'رياضة',
}
const dateFormat = new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Riyadh' })

export const sectionIds = Object.keys(sections)

export const sectionName = (section: string): string => sections[section] ?? section
export const toSlug = (text: string): string => text.replaceAll(' ', '-')
const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function toStory({ body, dateline: _dateline, ...story }: Article): Story {
  const words = body.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  return { ...story, minutes: Math.ceil(words / WORDS_PER_MINUTE) }
}

export const renderFront = (bySection: Map<string, Story[]>): string =>
  `<h1>جريدة</h1>${[...bySection].map(renderSection).join('')}`

const renderSection = ([id, stories]: [string, Story[]]): string =>
  `<section><h2>${sectionName(id)}</h2><ol>${stories.slice(0, RELATED_COUNT).map(renderCard).join('')}</ol></section>`

const renderCard = ({ id, headline, articleSection, minutes, datePublished }: Story): string =>
  `<li><article><h3><a href="/ar/article/${id}">${escapeHtml(headline)}</a></h3>
<p>${sectionName(articleSection)} ${minutes} دقائق ${renderTime(datePublished)}</p></article></li>`

export const formatMoment = (moment: string): string => dateFormat.format(new Date(moment))

const renderTime = (moment: string): string => `<time datetime="${moment}">${formatMoment(moment)}</time>`

/** An article's page. `list` holds the stories of its section, newest first, and `index` is its place among them. */
export function renderArticle(article: Article, list: Story[], index: number): string {
  const { headline, abstract, dateline, author, datePublished, articleSection, keywords, body } = article
  const { minutes } = toStory(article)
  const authors = author.map(renderAuthor).join(' ')
  const [previous, next] = [list[index + 1], list[index - 1]]
  return `<article>
<header><p><a href="/ar/section/${articleSection}">${sectionName(articleSection)}</a></p>
<h1>${escapeHtml(headline)}</h1><p class="standfirst">${escapeHtml(abstract)}</p>
<p>${escapeHtml(dateline)} ${authors} ${minutes} دقائق ${renderTime(datePublished)}</p></header>
${body.map(renderBlock).join('\n')}
<ul>${keywords.map((tag) => `<li><a href="/ar/tag/${toSlug(tag)}">${tag}</a></li>`).join('')}</ul>
<section><h2>اقرأ أيضًا</h2><ul>${list
    .slice(index + 1, index + 1 + RELATED_COUNT)
    .map(renderCard)
    .join('')}</ul></section>
<nav>${previous ? renderNeighbour('prev', previous) : ''}${next ? renderNeighbour('next', next) : ''}</nav>
</article>`
}

const renderBlock = ({ type, text }: Article['body'][number]): string =>
  type === 'heading' ? `<h2>${escapeHtml(text)}</h2>` : `<p>${escapeHtml(text)}</p>`

const renderAuthor = (author: { name: string }): string =>
  `<a href="/ar/author/${toSlug(author.name)}">${escapeHtml(author.name)}</a>`

const renderNeighbour = (rel: string, { id, headline }: Story): string =>
  `<a rel="${rel}" href="/ar/article/${id}">${escapeHtml(headline)}</a>`

const nav = Object.entries(sections)
  .map(([id, label]) => `<li><a href="/ar/section/${id}">${label}</a></li>`)
  .join('')

/** The pages of a list, each with its path. */
export function renderListPages(path: string, title: string, stories: Story[]): [path: string, markup: string][] {
  const address = (page: string): string => (page === 'latest' ? `ar/${path}` : `ar/${path}/page/${page}`)
  const link = (page: string | undefined, label: string): string =>
    page ? `<a href="/${address(page)}">${label}</a>` : ''
  return paginate(stories.length).map(({ page, start, end, older, newer }) => {
    const cards = stories.slice(start, end).map(renderCard).join('')
    return [
      address(page),
      `<h1>${title}</h1><ol>${cards}</ol><nav>${link(newer, 'الأحدث')}${link(older, 'الأقدم')}</nav>`,
    ]
  })
}

export const renderDocument = (title: string, main: string): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} | جريدة</title><link rel="stylesheet" href="/paper.css"></head>
<body><header><a href="/ar/">جريدة</a><nav><ul>${nav}</ul></nav></header><main>${main}</main>
<footer><ul>${nav}</ul></footer></body></html>
`

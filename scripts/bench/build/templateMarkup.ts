import { paginate } from '../../../src/edition/paginate.ts'

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

const RELATED_COUNT = 6
const WORDS_PER_MINUTE = 138
const sections: Record<string, string> = {
  politics: 'سياسة',
  economy: 'اقتصاد',
  society: 'مجتمع',
  culture: 'ثقافة',
  science: 'علوم وتقنية',
  sport: 'رياضة',
}
const date = new Intl.DateTimeFormat('ar', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Riyadh' })

export const name = (section: string): string => sections[section] ?? section
export const slug = (text: string): string => text.replaceAll(' ', '-')
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export function storyOf({ body, dateline: _dateline, ...story }: Article): Story {
  const words = body.reduce((sum, { text }) => sum + text.split(' ').length, 0)
  return { ...story, minutes: Math.ceil(words / WORDS_PER_MINUTE) }
}

export const frontPage = (bySection: Map<string, Story[]>): string =>
  `<h1>جريدة</h1>${[...bySection].map(frontSection).join('')}`

const frontSection = ([id, stories]: [string, Story[]]): string =>
  `<section><h2>${name(id)}</h2><ol>${stories.slice(0, RELATED_COUNT).map(card).join('')}</ol></section>`

const card = ({ id, headline, articleSection, minutes, datePublished }: Story): string =>
  `<li><article><h3><a href="/ar/article/${id}">${escaped(headline)}</a></h3>
<p>${name(articleSection)} ${minutes} دقائق ${time(datePublished)}</p></article></li>`

const time = (moment: string): string => `<time datetime="${moment}">${date.format(new Date(moment))}</time>`

export function articlePage(article: Article, list: Story[], place: number): string {
  const { headline, abstract, dateline, author, datePublished, articleSection, keywords, body } = article
  const { minutes } = storyOf(article)
  const [previous, next] = [list[place + 1], list[place - 1]]
  return `<article>
<header><p><a href="/ar/section/${articleSection}">${name(articleSection)}</a></p>
<h1>${escaped(headline)}</h1><p class="standfirst">${escaped(abstract)}</p>
<p>${escaped(dateline)} ${author.map(by).join(' ')} ${minutes} دقائق ${time(datePublished)}</p></header>
${body.map(bodyBlock).join('\n')}
<ul>${keywords.map((tag) => `<li><a href="/ar/tag/${slug(tag)}">${tag}</a></li>`).join('')}</ul>
<section><h2>اقرأ أيضًا</h2><ul>${list
    .slice(place + 1, place + 1 + RELATED_COUNT)
    .map(card)
    .join('')}</ul></section>
<nav>${previous ? neighbour('prev', previous) : ''}${next ? neighbour('next', next) : ''}</nav>
</article>`
}

const bodyBlock = ({ type, text }: Article['body'][number]): string =>
  type === 'heading' ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`

const by = (author: { name: string }): string => `<a href="/ar/author/${slug(author.name)}">${escaped(author.name)}</a>`

const neighbour = (rel: string, { id, headline }: Story): string =>
  `<a rel="${rel}" href="/ar/article/${id}">${escaped(headline)}</a>`

const nav = Object.entries(sections)
  .map(([id, label]) => `<li><a href="/ar/section/${id}">${label}</a></li>`)
  .join('')

/** The pages of a list, each with its path. */
export function listPages(path: string, title: string, stories: Story[]): [path: string, markup: string][] {
  const address = (page: string): string => (page === 'latest' ? `ar/${path}` : `ar/${path}/page/${page}`)
  const link = (page: string | undefined, label: string): string =>
    page ? `<a href="/${address(page)}">${label}</a>` : ''
  return paginate(stories.length).map(({ page, start, end, older, newer }) => {
    const cards = stories.slice(start, end).map(card).join('')
    return [
      address(page),
      `<h1>${title}</h1><ol>${cards}</ol><nav>${link(newer, 'الأحدث')}${link(older, 'الأقدم')}</nav>`,
    ]
  })
}

export const documentOf = (title: string, main: string): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} | جريدة</title><link rel="stylesheet" href="/paper.css"></head>
<body><header><a href="/ar/">جريدة</a><nav><ul>${nav}</ul></nav></header><main>${main}</main>
<footer><ul>${nav}</ul></footer></body></html>
`

import { join } from 'node:path'
import { articleAddress } from '#edition/addresses/addresses.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { expect, test } from 'vitest'
import { listPages, notFoundPage, type PaperPage } from '#publishing/build/listPages.ts'
import { createRenderer } from '#publishing/prerender/createRenderer.tsx'
import type { PageContent } from '#publishing/head/pageContent.ts'
import { createNewsroomEdition, readNewsroomFiles } from '#publishing/articles/readNewsroomFiles.ts'
import { site } from '#sample/site.ts'

const folder = join(import.meta.dirname, '../../../sample/content')
const languages = ['ar', 'en', 'ur']

/** All pages of the sample paper in these languages: address and content. */
async function pagesOf(): Promise<[address: string, content: PageContent][]> {
  const read = await Promise.all(languages.map((language) => readNewsroomFiles(folder, language)))
  const editions = read.map((files) => ({
    files,
    language: files.language,
    edition: createNewsroomEdition(
      files,
      site.sections.map(({ id }) => id),
    ),
  }))
  const translations = createTranslationFinder(new Map(editions.map(({ language, edition }) => [language, edition])))
  return editions.flatMap(({ files, language, edition }) => {
    const built = { language, edition, signatureOf: (id: string) => ({ file: id, signature: id }) }
    const contentOf = ({ task }: PaperPage): [string, PageContent][] => {
      if (task.kind === 'page') return [[task.address, task.content]]
      const article = files.articles.get(task.id)
      return article
        ? [[articleAddress(language, task.id), { kind: 'article', page: { article, ...task.around } }]]
        : []
    }
    return [...listPages(built, translations, Date.now()), notFoundPage(built, Date.now())].flatMap(contentOf)
  })
}

test('a page with the frame and the cards of other pages equals the page rendered whole', async () => {
  const pages = await pagesOf()
  const render = await createRenderer('/', languages)
  // The first pass creates the frame of each kind and the cards, the second renders every page with them.
  for (const [address, content] of pages) await render(address, content)
  const different: string[] = []
  for (const [address, content] of pages) {
    const whole = await (await createRenderer('/', languages))(address, content)
    const framed = await render(address, content)
    if (whole.body !== framed.body || whole.head !== framed.head) different.push(address)
  }
  expect(pages.length).toBeGreaterThan(150)
  expect(different).toEqual([])
})

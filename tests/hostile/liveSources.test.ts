import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { frontPageSchema, listingSchema } from '#edition/pageSchemas.ts'
import type { ContentSource } from '#sources/contentSource.ts'
import { jsonFeedSource, ninjsSource } from '#sources/feedSources.ts'
import { trial } from '../reliability/trial.ts'
import { answer } from '../sources/support/fakeWordpress.ts'
import { source as fakeWordpressSource } from '../sources/support/wordpressPaper.ts'
import { corpus, type CorpusGroup } from './support/corpus.ts'
import { findArticleFaults, findPollution } from './support/findArticleFaults.ts'
import { createHostileStory } from './support/hostileStory.ts'
import { storyFormats } from './support/storyFormats.ts'

describe.each(corpus)('Read live with inputs of "$name"', (group) => {
  const inputs = group.inputs.filter((_, index) => index % 8 === 0)
  const some = { ...group, inputs }

  test('a WordPress site gives fronts, lists and stories that are valid', () =>
    trial({ table: 'hostile', row: group.name }, async () => {
      const site = createWordpress(some)
      expect(
        await findFaults(
          site,
          inputs.map((_, index) => `story-${index + 1}`),
        ),
      ).toEqual([])
      return inputs.length
    }))

  test('a JSON Feed and ninjs give fronts, lists and stories that are valid', () =>
    trial({ table: 'hostile', row: group.name }, async () => {
      for (const [index, input] of inputs.entries()) {
        const story = createHostileStory(`n${index}`, group.place, input)
        const options = { url: 'https://source.example/', language: 'ar' }
        const feed = jsonFeedSource(options, async () => answer(storyFormats['feed.json']?.(story)))
        const ninjs = ninjsSource(options, async () => answer(storyFormats['ninjs.json']?.(story)))
        expect([input, ...(await findFaults(feed)), ...(await findFaults(ninjs))]).toEqual([input])
      }
      return inputs.length
    }))
})

const createWordpress = ({ place, inputs }: CorpusGroup): ContentSource =>
  fakeWordpressSource({
    posts: inputs.map((input, index) => {
      const { html, text } = createHostileStory(`n${index}`, place, input)
      const [id, slug, title] = [index + 1, `story-${index + 1}`, `خبر ${text}`]
      return { id, slug, title, content: html, date: '2026-01-02T10:00:00', categories: [id], tags: [id], author: id }
    }),
    categories: inputs.map((name, index) => ({ id: index + 1, slug: `c${index}`, name, parent: 0, count: 1 })),
    tags: inputs.map((name, index) => ({ id: index + 1, slug: `t${index}`, name })),
    users: inputs.map((name, index) => ({ id: index + 1, slug: `u${index}`, name })),
  })

/**
 * What is wrong with the pages of a source; with its stories, by their ids or as its list names them. Throws where an
 * input has stopped the whole source.
 */
async function findFaults(source: ContentSource, ids?: readonly string[]): Promise<string[]> {
  const front = await source.front('ar')
  const list = await source.list('ar', 'latest', '', 'latest')
  const pages = await Promise.all((ids ?? list.stories.map(({ id }) => id)).map((id) => source.article('ar', id)))
  return [
    ...(v.is(frontPageSchema, front) ? [] : ['an invalid front']),
    ...(v.is(listingSchema, list) ? [] : ['an invalid list']),
    ...pages.flatMap(({ article }) => findArticleFaults(article)),
    ...findPollution(),
  ]
}

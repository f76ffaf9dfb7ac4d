import { describe, expect, test } from 'vitest'
import { findArticleFaults, findGiantFaults } from '../../hostile/support/findArticleFaults.ts'
import { giantJson, giantMarkup } from '../../hostile/support/giants.ts'
import { readHostilePage } from '../../hostile/support/readHostilePage.ts'
import { readHostile } from '../../hostile/support/readHostile.ts'
import { storyFormats } from '../../hostile/support/storyFormats.ts'
import { trial } from '../../reliability/trial.ts'

describe.each(Object.entries(giantMarkup))('A story with %s', (_, createMarkup) => {
  test('ends in every format as articles or a refusal with a reason', () =>
    trial({ table: 'hostile', row: 'giants' }, async () => {
      const story = {
        name: 'giant',
        html: createMarkup(),
        text: 'x',
        address: 'https://source.example/a.jpg',
        key: 'more',
      }
      for (const [format, write] of Object.entries(storyFormats)) {
        const text = write(story)
        const articles = format === 'page.html' ? await readHostilePage(text) : readHostile(text).articles
        expect([format, ...articles.flatMap(findArticleFaults)]).toEqual([format])
      }
      return Object.keys(storyFormats).length
    }))
})

test.each(Object.entries(giantJson))(
  'our own JSON with %s is an article, or refused with its reason',
  (_, createJson) =>
    trial({ table: 'hostile', row: 'giants' }, () => {
      expect(findGiantFaults(JSON.parse(createJson()))).toEqual([])
    }),
)

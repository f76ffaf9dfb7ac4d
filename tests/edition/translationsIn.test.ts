import { expect, test } from 'vitest'
import { createEdition } from '#edition/createEdition.ts'
import { translationsIn } from '#edition/translationsIn.ts'
import { createEntry } from './support/createEntry.ts'

test('a translation is found from both stories, whichever names the other, if the paper has it', () => {
  const arabic = createEdition(
    [
      createEntry('port', 0, {
        workTranslation: [
          { inLanguage: 'en', id: 'port' },
          { inLanguage: 'fr', id: 'gone' },
        ],
      }),
    ],
    [],
  )
  const english = createEdition([createEntry('port', 0)], [])
  const find = translationsIn(
    new Map([
      ['ar', arabic],
      ['en', english],
      ['fr', createEdition([], [])],
    ]),
  )
  expect(find('ar', 'port')).toEqual([{ inLanguage: 'en', id: 'port' }])
  expect(find('en', 'port')).toEqual([{ inLanguage: 'ar', id: 'port' }])
})

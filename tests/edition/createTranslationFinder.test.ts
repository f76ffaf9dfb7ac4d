import { expect, test } from 'vitest'
import { createEdition } from '#edition/createEdition.ts'
import { createTranslationFinder } from '#edition/createTranslationFinder.ts'
import { createTestEntry } from './support/createTestEntry.ts'

test('a translation is found from both stories, whichever names the other, if the paper has it', () => {
  const arabic = createEdition(
    [
      createTestEntry('port', 0, {
        workTranslation: [
          { inLanguage: 'en', id: 'port' },
          { inLanguage: 'fr', id: 'gone' },
        ],
      }),
    ],
    [],
  )
  const english = createEdition([createTestEntry('port', 0)], [])
  const find = createTranslationFinder(
    new Map([
      ['ar', arabic],
      ['en', english],
      ['fr', createEdition([], [])],
    ]),
  )
  expect(find('ar', 'port')).toEqual([{ inLanguage: 'en', id: 'port' }])
  expect(find('en', 'port')).toEqual([{ inLanguage: 'ar', id: 'port' }])
})

import type { Locale, Recognition, SearchFolding } from '../language.ts'

export const locale: Locale = { name: 'Français', direction: 'ltr', intl: 'fr-u-ca-gregory-nu-latn', comma: ',' }

export const recognition: Recognition = {
  script: 'Latin',
  smallWords: [
    'le',
    'la',
    'les',
    'de',
    'des',
    'du',
    'et',
    'est',
    'un',
    'une',
    'dans',
    'pour',
    'qui',
    'que',
    'au',
    'aux',
  ],
  otherNames: ['french'],
  wordsPerMinute: 195, // IReST: docs/reference/reading-time.md
  dates: {
    months: [
      ['janvier', 'janv'],
      ['février', 'févr'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août'],
      ['septembre'],
      ['octobre'],
      ['novembre'],
      ['décembre', 'déc'],
    ],
    daySuffixes: ['er'],
  },
}

export const searchFolding: SearchFolding = {}

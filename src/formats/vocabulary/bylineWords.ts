import type { Words } from './anyOf.ts'

/** Words before the name of who wrote a story. */
export const bylineWords: Words = {
  ar: [
    { word: 'بقلم', source: 'Arabic papers' },
    { word: 'كتب(ها)', source: 'Arabic papers' },
    { word: 'كتبت', source: 'Arabic papers' },
    { word: 'إعداد', source: 'Arabic papers' },
    { word: 'تحرير', source: 'Arabic papers' },
    { word: 'الكاتب', source: 'Arabic papers' },
    { word: 'بواسطة', source: 'WordPress in Arabic' },
    { word: 'كتب بواسطة', source: 'Joomla in Arabic' },
  ],
  fa: [{ word: 'نویسنده', source: 'Persian papers' }],
  ur: [{ word: 'تحریر', source: 'Urdu papers' }],
  he: [{ word: 'מאת', source: 'Hebrew papers' }],
  en: [
    { word: 'by', source: 'English papers' },
    { word: 'written by', source: 'Joomla' },
    { word: 'posted by', source: 'seen on saved pages' },
    { word: 'Author,', source: 'BBC, in the table that heads a story' },
  ],
  fr: [{ word: 'par', source: 'French papers' }],
  tr: [{ word: 'yazan', source: 'Turkish papers' }],
}

/** The same in other languages. Other lines begin with them too, so they count only in a field made for a byline. */
export const bylinePrepositions: Words = {
  de: [{ word: 'von', source: 'dpa' }],
  sv: [{ word: 'av', source: 'TT and NTB' }],
  nl: [{ word: 'door', source: 'Dutch agencies' }],
  es: [{ word: 'por', source: 'EFE' }],
}

/** Words between two names in a byline. */
export const nameConjunctions: Words = {
  ar: [{ word: 'و', source: 'Arabic papers' }],
  en: [{ word: 'and', source: 'English papers' }],
  fr: [{ word: 'et', source: 'French papers' }],
  tr: [{ word: 've', source: 'Turkish papers' }],
  de: [{ word: 'und', source: 'dpa' }],
  sv: [{ word: 'och', source: 'TT' }],
}

/** Names that content systems give to the account that set them up. They are not authors. */
export const systemAccounts: Words = {
  ar: [
    { word: 'المدير', source: 'Arabic sites' },
    { word: 'مدير الموقع', source: 'Arabic sites' },
    { word: 'المحرر', source: 'Arabic sites' },
  ],
  en: [
    { word: 'super( )user', source: 'Joomla' },
    { word: 'admin(istrator)', source: 'WordPress, Joomla, Drupal' },
    { word: 'webmaster', source: 'seen on saved pages' },
    { word: 'root', source: 'seen on saved pages' },
    { word: 'editor', source: 'seen on saved pages' },
  ],
}

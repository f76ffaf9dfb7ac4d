import type { Words } from './anyOf.ts'

/** Words that show, anywhere in a name, that it is the name of an outlet. */
export const outletWords: Words = {
  ar: [
    { word: 'نيوز', source: 'Sky News Arabia and others' },
    { word: 'وكالة', source: 'Arabic agencies' },
    { word: 'صحيفة', source: 'Arabic papers' },
    { word: 'جريدة', source: 'Arabic papers' },
    { word: 'قناة', source: 'Arabic channels' },
    { word: 'تلفزيون', source: 'Arabic channels' },
    { word: 'بي بي سي', source: 'BBC Arabic' },
    { word: 'سي إن إن', source: 'CNN Arabic' },
  ],
}

/** Outlets by the beginning of their names. */
export const outletNames: Words = {
  ar: [
    { word: 'الجزيرة', source: 'Al Jazeera' },
    { word: 'العربية', source: 'Al Arabiya' },
  ],
  en: [
    { word: 'BBC', source: 'BBC' },
    { word: 'CNN', source: 'CNN' },
  ],
}

/** Nouns that begin the source of a story: «وكالة …», «مراسلنا …». */
export const sourceNouns: Words = {
  ar: [
    { word: 'وكالة', source: 'agency' },
    { word: 'صحيفة', source: 'newspaper' },
    { word: 'مراسل(نا)', source: '(our) correspondent' },
    { word: 'خاص', source: 'exclusive to this paper' },
  ],
}

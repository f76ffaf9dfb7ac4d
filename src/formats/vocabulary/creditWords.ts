import { photographerWords } from '#article/text/creditWords.ts'
import type { Words } from './anyOf.ts'

/** Words that name a photographer with or without a colon. Browsers need them too, so they are in `article`. */
export const photographers: Words = {
  any: photographerWords.map((word) => ({ word: `${word}(s)`, source: 'article/text/creditWords.ts' })),
}

/** Words that name a photographer when a colon follows them, in any text. */
export const photographLabels: Words = {
  fa: [{ word: 'عکاس', source: 'Persian papers' }],
  ur: [{ word: 'فوٹو', source: 'Urdu papers' }],
  en: [
    { word: 'photo(graph)(s) by', source: 'English papers' },
    { word: 'photo(s) credit', source: 'English papers' },
    { word: 'photo(s) courtesy', source: 'English papers' },
    { word: 'photograph(s)', source: 'English papers' },
  ],
  fr: [
    { word: 'crédit(s) photo', source: 'French papers and BBC Afrique' },
    { word: 'credit photo', source: 'French papers' },
  ],
  tr: [
    { word: 'fotoğraf', source: 'Turkish papers' },
    { word: 'fotograf', source: 'Turkish papers without their own letters' },
  ],
}

/**
 * Words that begin a credit under a picture when a colon or comma follows them. In other text they begin other things
 * («Video: …»).
 */
export const pictureLabels: Words = {
  ar: [
    { word: 'صدر الصورة', source: 'BBC Arabic' },
    { word: 'مصدر الصورة', source: 'BBC Arabic' },
    { word: 'الصورة من', source: 'Arabic papers' },
    { word: 'حقوق الصورة', source: 'Arabic papers' },
    { word: 'المصدر', source: 'Arabic papers' },
  ],
  fa: [
    { word: 'منبع', source: 'Persian papers' },
    { word: 'تصویر', source: 'Persian papers' },
  ],
  he: [
    { word: 'קרדיט', source: 'Hebrew papers' },
    { word: 'מקור', source: 'Hebrew papers' },
  ],
  en: [
    { word: 'image(s)', source: 'English papers' },
    { word: 'image(s) credit', source: 'English papers' },
    { word: 'image(s) source', source: 'BBC' },
    { word: 'image(s) by', source: 'English papers' },
    { word: 'picture(s)', source: 'English papers' },
    { word: 'picture(s) credit', source: 'English papers' },
    { word: 'picture(s) source', source: 'English papers' },
    { word: 'picture(s) by', source: 'English papers' },
    { word: 'video(s)', source: 'English papers' },
    { word: 'video(s) credit', source: 'English papers' },
    { word: 'video(s) source', source: 'English papers' },
    { word: 'video(s) by', source: 'English papers' },
    { word: 'photo(s) source', source: 'English papers' },
    { word: 'photograph(s) credit', source: 'English papers' },
    { word: 'photograph(s) courtesy', source: 'English papers' },
    { word: 'credit(s)', source: 'English papers' },
    { word: 'courtesy', source: 'English papers' },
    { word: 'source', source: 'English and French papers' },
    { word: 'illustration', source: 'English papers' },
  ],
  fr: [
    { word: 'crédit(s)', source: 'French papers' },
    { word: 'credits photo', source: 'French papers' },
  ],
  tr: [
    { word: 'kaynak', source: 'Turkish papers' },
    { word: 'görsel', source: 'Turkish papers' },
  ],
  de: [{ word: 'bild', source: 'German and Swedish papers' }],
}

/** Words that show, anywhere in a caption, that it names who made the picture. */
export const creditMentions: Words = {
  ar: [{ word: 'رسم', source: 'Arabic papers, of drawings' }],
  en: [
    { word: 'via', source: 'papers that have pictures from agencies: «via REUTERS»' },
    { word: 'image(s)', source: '«Getty Images»' },
    { word: 'credit', source: 'English papers' },
    { word: 'illustration', source: 'English papers' },
  ],
}

/** Words at the end of a caption that say that the picture is from an archive. */
export const archiveWords: Words = {
  ar: [
    { word: '(صورة )أرشيفية', source: 'Arabic papers, Anadolu' },
    { word: '(صورة )أرشيف', source: 'Arabic papers' },
  ],
  fa: [
    { word: 'آرشیو', source: 'Persian papers' },
    { word: 'آرشیوی', source: 'Persian papers' },
  ],
  he: [{ word: 'ארכיון', source: 'Hebrew papers' }],
  en: [
    { word: 'file photo', source: 'Reuters' },
    { word: 'archive(s)', source: 'English and French papers' },
  ],
  tr: [{ word: 'arşiv', source: 'Turkish papers' }],
}

import type { Words } from './anyOf.ts'

/** Labels of captions for screen readers on BBC pages; a comma or a colon follows. */
export const captionLabels: Words = {
  ar: [
    { word: 'التعليق على الصورة', source: 'BBC Arabic' },
    { word: 'تعليق الصورة', source: 'BBC Arabic' },
  ],
  fa: [{ word: 'توضیح تصویر', source: 'BBC Persian' }],
  ur: [{ word: 'تصویر کا کیپشن', source: 'BBC Urdu' }],
  en: [
    { word: 'Image caption', source: 'BBC News' },
    { word: 'Photo caption', source: 'seen on copied pages' },
  ],
  fr: [{ word: 'Légende image', source: 'BBC Afrique' }],
  tr: [{ word: 'Fotoğraf altı yazısı', source: 'BBC Türkçe' }],
}

/** The same for the credits of pictures. */
export const creditLabels: Words = {
  ar: [{ word: 'صدر الصورة', source: 'BBC Arabic' }],
  fa: [{ word: 'منبع تصویر', source: 'BBC Persian' }],
  ur: [{ word: 'تصویر کا ذریعہ', source: 'BBC Urdu' }],
  en: [{ word: 'Image source', source: 'BBC News' }],
  fr: [{ word: 'Crédit photo', source: 'BBC Afrique' }],
  tr: [{ word: 'Görsel kaynağı', source: 'BBC Türkçe' }],
}

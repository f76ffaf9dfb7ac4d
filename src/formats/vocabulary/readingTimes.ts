import type { Words } from './anyOf.ts'

/** Words before the minutes that a story takes to read. */
export const readingTimeLabels: Words = {
  ar: [
    { word: 'دقائق القراءة', source: 'seen on copied pages' },
    { word: 'وقت القراءة', source: 'seen on copied pages' },
    { word: 'مدة القراءة', source: 'seen on copied pages' },
    { word: 'زمن القراءة', source: 'seen on copied pages' },
    { word: 'دقيقة قراءة', source: 'seen on copied pages' },
  ],
  fa: [
    { word: 'زمان مطالعه', source: 'seen on copied pages' },
    { word: 'زمان خواندن', source: 'seen on copied pages' },
    { word: 'مدت مطالعه', source: 'seen on copied pages' },
  ],
  ur: [
    { word: 'مطالعے کا وقت', source: 'seen on copied pages' },
    { word: 'پڑھنے کا وقت', source: 'seen on copied pages' },
  ],
  he: [{ word: 'זמן קריאה', source: 'seen on copied pages' }],
  en: [
    { word: 'reading time', source: 'seen on copied pages' },
    { word: 'read time', source: 'seen on copied pages' },
  ],
  fr: [
    { word: 'temps de lecture', source: 'seen on copied pages' },
    { word: 'durée de lecture', source: 'seen on copied pages' },
  ],
  tr: [{ word: 'okuma süresi', source: 'seen on copied pages' }],
}

/** Words after the minutes that a story takes to read. */
export const minutesOfReading: Words = {
  ar: [
    { word: 'دقائق قراءة', source: 'seen on copied pages' },
    { word: 'دقيقة قراءة', source: 'seen on copied pages' },
    { word: 'دقائق للقراءة', source: 'seen on copied pages' },
  ],
  fa: [{ word: 'دقیقه مطالعه', source: 'seen on copied pages' }],
  he: [{ word: 'דקות קריאה', source: 'seen on copied pages' }],
  en: [
    { word: 'min(ute)(s). read', source: 'seen on copied pages' },
    { word: 'min(ute)(s)-read', source: 'seen on copied pages' },
  ],
  fr: [{ word: 'min(utes) de lecture', source: 'seen on copied pages' }],
  tr: [
    { word: 'dk. okuma', source: 'seen on copied pages' },
    { word: 'dakika(lık) okuma', source: 'seen on copied pages' },
  ],
}

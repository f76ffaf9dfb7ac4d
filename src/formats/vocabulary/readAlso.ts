import type { Words } from './anyOf.ts'

/** A link to the rest of a story in a feed, and a label over titles of others on a page. */
export const readMoreWords: Words = {
  ar: [{ word: 'اقرأ المزيد', source: 'WordPress in Arabic' }],
  fa: [{ word: 'بیشتر بخوانید', source: 'seen on copied pages' }],
  ur: [{ word: 'مزید پڑھیں', source: 'seen on copied pages' }],
  en: [{ word: 'Read more', source: 'WordPress themes' }],
}

/** Labels over the titles of other stories, or before one on the same line. */
export const readAlsoLabels: Words = {
  ar: [
    { word: 'اقرأ أيضا', source: 'seen on copied pages' },
    { word: 'اقرأي أيضا', source: 'seen on copied pages' },
    { word: 'اقرؤوا أيضا', source: 'seen on copied pages' },
    { word: 'اقرأوا أيضا', source: 'seen on copied pages' },
    { word: 'شاهد أيضا', source: 'seen on copied pages' },
    { word: 'تابع أيضا', source: 'seen on copied pages' },
    { word: 'طالع أيضا', source: 'seen on copied pages' },
    { word: 'مواضيع ذات صلة', source: 'Anadolu' },
    { word: 'أخبار ذات صلة', source: 'seen on copied pages' },
    { word: 'مقالات ذات صلة', source: 'seen on copied pages' },
    { word: 'موضوعات ذات صلة', source: 'seen on copied pages' },
    { word: 'قد يهمك( أيضا)', source: 'seen on copied pages' },
    { word: 'ربما يهمك( أيضا)', source: 'seen on copied pages' },
    { word: 'قد يعجبك( أيضا)', source: 'seen on copied pages' },
    { word: 'ربما يعجبك( أيضا)', source: 'seen on copied pages' },
    { word: 'قصص مقترحة', source: 'BBC Arabic' },
  ],
  fa: [
    { word: '(همچنین )بخوانید', source: 'seen on copied pages' },
    { word: 'مطالب مرتبط', source: 'seen on copied pages' },
    { word: 'اخبار مرتبط', source: 'seen on copied pages' },
  ],
  ur: [
    { word: 'یہ بھی پڑھیں', source: 'seen on copied pages' },
    { word: 'متعلقہ خبریں', source: 'seen on copied pages' },
  ],
  he: [
    { word: 'קראו גם', source: 'seen on copied pages' },
    { word: 'קראו עוד', source: 'seen on copied pages' },
    { word: 'כתבות קשורות', source: 'seen on copied pages' },
  ],
  en: [
    { word: 'read also', source: 'seen on copied pages' },
    { word: 'read next', source: 'seen on copied pages' },
    { word: 'also read', source: 'seen on copied pages' },
    { word: 'see also', source: 'seen on copied pages' },
    { word: 'related', source: 'seen on copied pages' },
    { word: 'related articles', source: 'seen on copied pages' },
    { word: 'related stories', source: 'seen on copied pages' },
    { word: 'related topics', source: 'BBC News' },
    { word: 'related news', source: 'seen on copied pages' },
    { word: 'more on this story', source: 'BBC News' },
  ],
  fr: [
    { word: '(à )lire aussi', source: 'seen on copied pages' },
    { word: '(à )lire également', source: 'seen on copied pages' },
    { word: 'sur le même sujet', source: 'seen on copied pages' },
    { word: 'sur le même thème', source: 'seen on copied pages' },
    { word: 'voir aussi', source: 'seen on copied pages' },
  ],
  tr: [
    { word: 'bunu( da) okuyun', source: 'seen on copied pages' },
    { word: 'bunu( da) oku', source: 'seen on copied pages' },
    { word: 'ayrıca okuyun', source: 'seen on copied pages' },
    { word: 'ayrıca oku', source: 'seen on copied pages' },
    { word: 'ilgili haberler', source: 'seen on copied pages' },
    { word: 'ilginizi çekebilir', source: 'seen on copied pages' },
  ],
}

import type { Words } from './anyOf.ts'

/** Names of sections, which pages show above a headline. */
export const sectionNames: Words = {
  ar: [
    { word: '(ال)أخبار', source: 'Arabic papers' },
    { word: '(ال)سياسة', source: 'Arabic papers' },
    { word: '(ال)اقتصاد', source: 'Arabic papers' },
    { word: '(ال)رياضة', source: 'Arabic papers' },
    { word: '(ال)ثقافة', source: 'Arabic papers' },
    { word: '(ال)فن', source: 'Arabic papers' },
    { word: '(ال)فنون', source: 'Arabic papers' },
    { word: '(ال)صحة', source: 'Arabic papers' },
    { word: '(ال)تكنولوجيا', source: 'Arabic papers' },
    { word: '(ال)تقنية', source: 'Arabic papers' },
    { word: '(ال)علوم', source: 'Arabic papers' },
    { word: '(ال)منوعات', source: 'Arabic papers' },
    { word: '(ال)محليات', source: 'Arabic papers' },
    { word: '(ال)عالم', source: 'Arabic papers' },
    { word: '(ال)مجتمع', source: 'Arabic papers' },
    { word: '(ال)رأي', source: 'Arabic papers' },
    { word: '(ال)آراء', source: 'Arabic papers' },
    { word: '(ال)تقارير', source: 'Arabic papers' },
    { word: '(ال)حوادث', source: 'Arabic papers' },
    { word: 'عرب(ي) ودولي', source: 'Arabic papers' },
    { word: 'عربي', source: 'Arabic papers' },
    { word: 'دولي', source: 'Arabic papers' },
  ],
  fa: [
    { word: 'سیاسی', source: 'Persian papers' },
    { word: 'اقتصادی', source: 'Persian papers' },
    { word: 'فرهنگی', source: 'Persian papers' },
    { word: 'ورزشی', source: 'Persian papers' },
    { word: 'اجتماعی', source: 'Persian papers' },
    { word: 'جهان', source: 'Persian papers' },
  ],
  ur: [
    { word: 'پاکستان', source: 'Urdu papers' },
    { word: 'دنیا', source: 'Urdu papers' },
    { word: 'کھیل', source: 'Urdu papers' },
  ],
  he: [
    { word: 'חדשות', source: 'Hebrew papers' },
    { word: 'כלכלה', source: 'Hebrew papers' },
    { word: 'ספורט', source: 'Hebrew papers' },
    { word: 'תרבות', source: 'Hebrew papers' },
  ],
  en: [
    { word: 'news', source: 'English papers' },
    { word: 'politics', source: 'English papers' },
    { word: 'business', source: 'English papers' },
    { word: 'world', source: 'English papers' },
    { word: 'sport(s)', source: 'English papers' },
    { word: 'culture', source: 'English papers' },
    { word: 'health', source: 'English papers' },
    { word: 'technology', source: 'English papers' },
    { word: 'science', source: 'English papers' },
    { word: 'opinion', source: 'English papers' },
  ],
  fr: [
    { word: 'monde', source: 'French papers' },
    { word: 'politique', source: 'French papers' },
    { word: 'économie', source: 'French papers' },
    { word: 'société', source: 'French papers' },
  ],
  tr: [
    { word: 'gündem', source: 'Turkish papers' },
    { word: 'dünya', source: 'Turkish papers' },
    { word: 'ekonomi', source: 'Turkish papers' },
    { word: 'spor', source: 'Turkish papers' },
    { word: 'siyaset', source: 'Turkish papers' },
  ],
}

/** Slugs of the category that WordPress makes for posts that nobody sorted. */
export const defaultCategories: Words = {
  ar: [{ word: 'غير-مصنف', source: 'WordPress in Arabic' }],
  fa: [
    { word: 'دسته(\u200c)بندی-نشده', source: 'WordPress in Persian' },
    { word: 'بدون-دسته(\u200c)بندی', source: 'WordPress in Persian' },
    { word: 'دسته-بندی-نشده', source: 'WordPress in Persian' },
  ],
  ur: [{ word: 'غیر-زمرہ-بند', source: 'WordPress in Urdu' }],
  he: [{ word: 'כללי', source: 'WordPress in Hebrew' }],
  en: [
    { word: 'uncategorized', source: 'WordPress' },
    { word: 'uncategorised', source: 'WordPress in British English' },
  ],
  fr: [
    { word: 'non-classe', source: 'WordPress in French' },
    { word: 'non-classé', source: 'WordPress in French' },
  ],
  tr: [
    { word: 'genel', source: 'WordPress in Turkish' },
    { word: 'kategorisiz', source: 'WordPress in Turkish' },
  ],
}

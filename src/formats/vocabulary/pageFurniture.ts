import type { Words } from './anyOf.ts'

/** Whole lines that belong to a page and not to its story: advertisements, buttons, ends of boxes. */
export const pageFurniture: Words = {
  ar: [
    { word: 'إعلان', source: 'BBC Arabic and others' },
    { word: 'إعلانات', source: 'seen on copied pages' },
    { word: '(قصص مقترحة )نهاية', source: 'BBC Arabic: the end of a box' },
    { word: '(قصص مقترحة )نهاية …', source: 'BBC Arabic: the end of a box' },
    { word: 'قراءة الموضوع صوتيا', source: 'seen on copied pages' },
    { word: 'استمع', source: 'seen on copied pages' },
    { word: 'استمع إلى المقال', source: 'seen on copied pages' },
    { word: 'استمع للمقال', source: 'seen on copied pages' },
    { word: 'شارِكْ', source: 'seen on copied pages' },
    { word: 'شارك', source: 'seen on copied pages' },
    { word: 'شارك المقال', source: 'seen on copied pages' },
    { word: 'شارك الخبر', source: 'seen on copied pages' },
    { word: 'مشاركة', source: 'seen on copied pages' },
    { word: 'نسخ الرابط', source: 'seen on copied pages' },
    { word: 'طباعة', source: 'seen on copied pages' },
    { word: 'حفظ', source: 'seen on copied pages' },
    { word: 'صورة', source: 'seen on copied pages' },
  ],
  fa: [
    { word: 'آگهی', source: 'seen on copied pages' },
    { word: 'انتهای پیام', source: 'ISNA and other Iranian agencies' },
    { word: 'کد خبر: …', source: 'Iranian agencies' },
    { word: 'کد خبر：…', source: 'Iranian agencies' },
  ],
  ur: [{ word: 'اشتہار', source: 'seen on copied pages' }],
  he: [{ word: 'פרסומת', source: 'seen on copied pages' }],
  en: [
    { word: 'Advertisement', source: 'seen on copied pages' },
    { word: 'End of …', source: 'BBC News: the end of a box' },
    { word: 'Article information', source: 'BBC News' },
    { word: 'Listen', source: 'seen on copied pages' },
    { word: 'Share', source: 'seen on copied pages' },
    { word: 'Print', source: 'seen on copied pages' },
    { word: 'Save', source: 'seen on copied pages' },
    { word: 'Copy link', source: 'seen on copied pages' },
    { word: 'Getty Images', source: 'a credit whose picture was not copied' },
    { word: 'image', source: 'the description of a picture that was not copied' },
    { word: 'Aa', source: 'buttons for the size of letters' },
    { word: 'TT', source: 'buttons for the size of letters' },
    { word: 'A+', source: 'buttons for the size of letters' },
    { word: 'A-', source: 'buttons for the size of letters' },
  ],
  fr: [
    { word: 'Publicité', source: 'seen on copied pages' },
    { word: 'Partager', source: 'seen on copied pages' },
  ],
  tr: [
    { word: 'Reklam', source: 'seen on copied pages' },
    { word: 'Bu haberi paylaşın', source: 'seen on copied pages' },
    { word: 'Paylaş', source: 'seen on copied pages' },
  ],
}

/** Links with which screen readers skip a box. */
export const skipLinks: Words = {
  ar: [{ word: 'تخطى … وواصل القراءة', source: 'BBC Arabic' }],
  en: [{ word: 'Skip … and continue reading', source: 'BBC News' }],
}

/** The beginning of a line that says when a story was changed. */
export const updateLabels: Words = {
  ar: [
    { word: 'آخر تحديث', source: 'seen on copied pages' },
    { word: 'تم التحديث', source: 'seen on copied pages' },
    { word: 'حُدث', source: 'seen on copied pages' },
    { word: 'حدث', source: 'seen on copied pages' },
  ],
  fa: [{ word: 'به\u200cروزرسانی', source: 'seen on copied pages' }],
  en: [
    { word: 'updated', source: 'seen on copied pages' },
    { word: 'last updated', source: 'seen on copied pages' },
  ],
  fr: [
    { word: 'modifié', source: 'seen on copied pages' },
    { word: 'mis à jour', source: 'seen on copied pages' },
  ],
  tr: [{ word: 'güncelleme', source: 'seen on copied pages' }],
}

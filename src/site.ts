import type { SiteSettings } from '#edition/siteSettings.ts'

/** Your paper. This file and public/content are yours: new versions of Jarida change neither of them. */
export const site: SiteSettings = {
  name: { ar: 'صحيفتنا' },
  description: { ar: 'أخبار مدينتنا كل يوم.' },
  origin: 'https://example.org',
  languages: ['ar'],
  sections: [
    { id: 'politics', name: { ar: 'سياسة' } },
    { id: 'economy', name: { ar: 'اقتصاد' } },
    { id: 'culture', name: { ar: 'ثقافة' } },
  ],
  timeZone: 'Asia/Riyadh',
  links: [],
  isNameDrawn: false,
  source: { kind: 'published' },
}

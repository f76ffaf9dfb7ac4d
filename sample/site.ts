import type { SiteSettings } from '#edition/siteSettings.ts'

/** The sample paper: shown while the newsroom has no article of its own, and read by the tests. */
export const site: SiteSettings = {
  name: { ar: 'جريدة', en: 'Jarida', fa: 'جریده', ur: 'جریدہ', he: 'ג׳רידה', fr: 'Jarida', tr: 'Ceride' },
  description: {
    ar: 'جريدة يومية مستقلة: أخبار المدن والناس والعلم والثقافة، مكتوبة بعناية.',
    en: 'An independent daily: cities, people, science and culture, written with care.',
    fa: 'روزنامه‌ای مستقل: خبر شهرها، مردم، دانش و فرهنگ، با دقت نوشته‌شده.',
    ur: 'ایک آزاد روزنامہ: شہروں، لوگوں، سائنس اور ثقافت کی خبریں، توجہ سے لکھی ہوئی۔',
    he: 'עיתון יומי עצמאי: ערים, אנשים, מדע ותרבות, בכתיבה קפדנית.',
    fr: 'Un quotidien indépendant : villes, société, science et culture, écrits avec soin.',
    tr: 'Bağımsız bir günlük gazete: şehirler, insanlar, bilim ve kültür, özenle yazılmış.',
  },
  origin: 'https://jarida.example',
  languages: ['ar', 'en', 'fa', 'ur', 'he', 'fr', 'tr'],
  sections: [
    {
      id: 'politics',
      name: { ar: 'سياسة', en: 'Politics', fa: 'سیاست', ur: 'سیاست', he: 'פוליטיקה', fr: 'Politique', tr: 'Siyaset' },
    },
    {
      id: 'economy',
      name: { ar: 'اقتصاد', en: 'Economy', fa: 'اقتصاد', ur: 'معیشت', he: 'כלכלה', fr: 'Économie', tr: 'Ekonomi' },
    },
    {
      id: 'society',
      name: { ar: 'مجتمع', en: 'Society', fa: 'جامعه', ur: 'سماج', he: 'חברה', fr: 'Société', tr: 'Toplum' },
    },
    {
      id: 'culture',
      name: { ar: 'ثقافة', en: 'Culture', fa: 'فرهنگ', ur: 'ثقافت', he: 'תרבות', fr: 'Culture', tr: 'Kültür' },
    },
    {
      id: 'science',
      name: {
        ar: 'علوم وتقنية',
        en: 'Science',
        fa: 'دانش و فناوری',
        ur: 'سائنس',
        he: 'מדע וטכנולוגיה',
        fr: 'Sciences',
        tr: 'Bilim',
      },
    },
    { id: 'sport', name: { ar: 'رياضة', en: 'Sport', fa: 'ورزش', ur: 'کھیل', he: 'ספורט', fr: 'Sport', tr: 'Spor' } },
  ],
  timeZone: 'Asia/Riyadh',
  links: [],
  isNameDrawn: true,
  source: { kind: 'published' },
}

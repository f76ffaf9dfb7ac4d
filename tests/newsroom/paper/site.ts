import type { SiteSettings } from '#edition/siteSettings.ts'

/** A newsroom's paper, in its own layout of code: no name, main language or section is that of the sample. */
export const site: SiteSettings = {
  name: { fa: 'پیک بندر', fr: 'Le Courrier du port' },
  description: { fa: "خبرهای بندر و شهر، هر روز با دقت و بی‌طرفی نوشته می‌شود.", fr: "Les nouvelles du port et de la ville, écrites chaque jour avec soin." },
  origin: 'https://courier.example',
  languages: ['fa', 'fr'],
  sections: [
    { id: 'harbour', name: { fa: 'بندر', fr: 'Port' } },
    { id: 'market', name: { fa: 'بازار', fr: 'Marché' } },
    { id: 'letters', name: { fa: 'نامه‌ها', fr: 'Courrier' } },
  ],
  timeZone: 'Asia/Tehran',
  links: [{ name: { fa: 'درباره', fr: 'À propos' }, url: 'https://courier.example/about' }],
  isNameDrawn: false,
  source: { kind: 'published' },
}

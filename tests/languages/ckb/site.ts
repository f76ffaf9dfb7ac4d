import type { SiteSettings } from '#edition/siteSettings.ts'

/** A newsroom's settings for a paper in Central Kurdish. */
export const site: SiteSettings = {
  name: { ckb: 'ڕۆژنامە' },
  description: { ckb: 'هەواڵی شارەکەمان هەموو ڕۆژێک.' },
  origin: 'https://example.org',
  languages: ['ckb'],
  sections: [{ id: 'economy', name: { ckb: 'ئابووری' } }],
  timeZone: 'Asia/Baghdad',
  links: [],
  isNameDrawn: false,
  source: { kind: 'published' },
}

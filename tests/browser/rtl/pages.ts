/*
 * The rules of docs/reference/rtl.md that no page of the paper meets yet, and why:
 * R04 sliders: the reader's settings bring the first one.
 * R08 scroll snapping: nothing snaps.
 * R27 breadcrumbs: there are none.
 * R31 toasts and drawers: there are none; the menu of languages and the lightbox are tested.
 * R32 the search field: search comes later.
 * R37 what Share and Copy link write: these buttons come later.
 * R10 (no physical CSS) is lint's, in tests/lint/styles.test.ts; here it is held to the styles that the site serves.
 */

/** The languages of the paper and the way they run. */
export const directions = { ar: 'rtl', en: 'ltr', fa: 'rtl', ur: 'rtl', he: 'rtl', fr: 'ltr', tr: 'ltr' } as const

/** A page of each kind that every edition has. */
export const pagesOf = (language: string): string[] =>
  ['', 'latest', 'section/culture', 'article/port-reopens'].map((page) => `/${language}/${page}`)

/** A page of each kind in the two editions that are held to everything. */
export const kinds = {
  ar: [
    ...pagesOf('ar'),
    '/ar/tag/المياه',
    '/ar/author/سامر-القاضي',
    '/ar/article/long-read-water',
    '/ar/article/english-letter',
    '/ar/article/nowhere',
  ],
  en: [...pagesOf('en'), '/en/tag/ports', '/en/author/rana-sabbagh', '/en/article/nowhere'],
} as const

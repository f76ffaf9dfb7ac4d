/*
 * The rules of docs/reference/rtl.md that are not tested here, because no page of the paper needs them yet:
 * R04 sliders: there are none; the reader's settings will bring the first one.
 * R08 scroll snapping: nothing snaps.
 * R27 breadcrumbs: there are none.
 * R31 toasts and drawers: there are none; the language menu and the lightbox are tested.
 * R32 the search field: there is no search page yet.
 * R37 the text that Share and Copy link write: there are no such buttons yet.
 * R10 (no physical CSS) is checked by tests/lint/styles.test.ts; here it is checked in the styles that the site serves.
 */

/** The languages of the sample paper and their directions. */
export const directions = { ar: 'rtl', en: 'ltr', fa: 'rtl', ur: 'rtl', he: 'rtl', fr: 'ltr', tr: 'ltr' } as const

/** A page of each kind that every edition has. */
export const pagesOfEdition = (language: string): string[] =>
  ['', 'latest', 'section/culture', 'article/port-reopens'].map((page) => `/${language}/${page}`)

/** A page of each kind in the two editions that are tested in full. */
export const allPages = {
  ar: [
    ...pagesOfEdition('ar'),
    '/ar/tag/المياه',
    '/ar/author/سامر-القاضي',
    '/ar/article/long-read-water',
    '/ar/article/english-letter',
    '/ar/article/nowhere',
  ],
  en: [...pagesOfEdition('en'), '/en/tag/ports', '/en/author/rana-sabbagh', '/en/article/nowhere'],
} as const

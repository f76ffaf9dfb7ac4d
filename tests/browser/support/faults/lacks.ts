import type { Page } from '@playwright/test'

/** What a readable page does without, and whether it does so at the moment. */
export type Lack = { text: string; isLacking: (page: Page) => Promise<boolean> }

export const withoutApp: Lack = {
  text: 'without the app: every link loads a page',
  isLacking: (page: Page) => page.evaluate(() => document.querySelector('header:has(#_sections) time') === null),
}
export const withoutPictures: Lack = {
  text: 'a space with its description in place of each picture',
  isLacking: (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('main img')].some((each) => each.matches('[src^="data:"]'))),
}
export const withoutFonts: Lack = {
  text: 'in fonts of the device',
  isLacking: (page: Page) =>
    page.evaluate(() => {
      const main = document.querySelector('main') ?? document.body
      const [family = ''] = /Jarida \w+/u.exec(getComputedStyle(main).getPropertyValue('--serif')) ?? []
      return ![...document.fonts].some((face) => face.status === 'loaded' && face.family.includes(family))
    }),
}
export const withoutStyles: Lack = {
  text: 'with the styles that are in it',
  isLacking: (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every((each) => !each.sheet),
    ),
}

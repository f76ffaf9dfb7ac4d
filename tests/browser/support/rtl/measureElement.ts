import type { Locator } from '@playwright/test'

/** In CSS pixels from the top left corner of the window. */
type Box = { left: number; right: number; top: number; bottom: number; width: number; height: number }

export const getBox = (element: Locator): Promise<Box> =>
  element.evaluate((each) => {
    const { left, right, top, bottom, width, height } = each.getBoundingClientRect()
    return { left, right, top, bottom, width, height }
  })

/** The box of an element's text, which may be narrower than the element. */
export const getTextBox = (element: Locator): Promise<Box> =>
  element.evaluate((each) => {
    const range = document.createRange()
    range.selectNodeContents(each)
    const { left, right, top, bottom, width, height } = range.getBoundingClientRect()
    return { left, right, top, bottom, width, height }
  })

/** A computed property of an element, or of one of its pseudo-elements. */
export const getStyle = (element: Locator, property: string, pseudo?: string): Promise<string> =>
  element.evaluate((each, wanted) => getComputedStyle(each, wanted.pseudo).getPropertyValue(wanted.property), {
    property,
    pseudo,
  })

import { randomUUID } from 'node:crypto'
import { createElement } from 'react'
import { RepeatedMarkupContext, renderEach, type RepeatMarkup } from '#ui/RepeatedMarkupContext.ts'

/** Copies the repeated elements of one page. */
type PageCopier = {
  repeat: RepeatMarkup
  /** Puts the copies into the page's markup, and keeps what it rendered for the pages that follow. */
  complete: (markup: string) => string
}

/** They take about 2 kB each, in each worker. */
const MAX_COPIES = 10_000

/**
 * Renders an element that is on many pages, such as a story's card, once and copies its markup into the others. Returns
 * a function that begins a page.
 */
export function createMarkupCopier(): () => PageCopier {
  // No text of the newsroom can contain a mark, because nobody knows the number before the build.
  const mark = `\u0000${randomUUID()} `
  // React separates a mark from a text beside it, as it does with any two texts.
  const separator = '(?:<!-- -->)?'
  const place = new RegExp(String.raw`${separator}${mark}(\d+)(?:;|\{([\s\S]*?)${mark}\})${separator}`, 'gu')
  const copies = new Map<string, { number: number; markup: string }>()
  let lastNumber = 0
  return () => {
    const used = new Map<number, string>()
    const rendered = new Map<number, string>()
    return {
      repeat: (facts, element) => {
        const key = JSON.stringify(facts)
        const copy = copies.get(key)
        if (copy) {
          used.set(copy.number, copy.markup)
          return `${mark}${copy.number};`
        }
        lastNumber += 1
        rendered.set(lastNumber, key)
        // What is inside is copied with it, so nothing inside gets a mark of its own.
        return createElement(RepeatedMarkupContext, { value: renderEach }, `${mark}${lastNumber}{`, element, `${mark}}`)
      },
      complete: (markup) =>
        markup.replaceAll(place, (_place, digits: string, fresh: string | undefined) => {
          const number = Number(digits)
          if (fresh === undefined) return used.get(number) ?? ''
          keepCopy(copies, rendered.get(number) ?? '', { number, markup: copyText(fresh) })
          return fresh
        }),
    }
  }
}

function keepCopy<Copy>(copies: Map<string, Copy>, key: string, copy: Copy): void {
  copies.set(key, copy)
  const [oldest] = copies.keys()
  if (oldest !== undefined && copies.size > MAX_COPIES) copies.delete(oldest)
}

/** A part of a string keeps all of it in memory, here a whole page, until its characters are copied. */
const copyText = (part: string): string => Buffer.from(part).toString()

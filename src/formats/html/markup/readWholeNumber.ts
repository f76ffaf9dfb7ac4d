import { attribute, type MarkupElement } from './markup.ts'

/** An attribute that is a whole number; undefined for anything else. */
export function readWholeNumber(element: MarkupElement, name: string): number | undefined {
  const value = attribute(element, name)
  return value !== undefined && /^[+-]?\d{1,9}$/u.test(value) ? Number(value) : undefined
}

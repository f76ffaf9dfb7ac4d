import { describe, expect, test } from 'vitest'
import { formatAge, formatDate, formatSecondDate, formatToday } from '#i18n/formatDate.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { isLanguage, localeOf } from '#i18n/locales.ts'
import { listLanguages } from '#languages/collected/locales.ts'
import goldens from './dates.golden.json' with { type: 'json' }

const moment = new Date('2021-09-29T12:00:00Z')

describe('a date', () => {
  test.each(Object.entries(goldens.dates))('in %s is %s', (language, date) => {
    expect(isLanguage(language) && formatDate(language, moment, 'Asia/Riyadh')).toBe(date)
  })

  test('of today has the weekday, and in Arabic also the Hijri date', () => {
    const date = formatToday('ar', moment, 'Asia/Riyadh')
    const secondDate = formatSecondDate('ar', moment, 'Asia/Riyadh')
    expect([date, secondDate]).toEqual([goldens.today.ar.date, goldens.today.ar.secondDate])
    expect(formatToday('fa', moment, 'Asia/Riyadh')).toBe(goldens.today.fa.date)
  })
})

describe('an age', () => {
  const inRiyadh = { timeZone: 'Asia/Riyadh', withYesterday: true }

  test.each(Object.entries(goldens.ages))('in %s has the words of a newspaper', (language, ages) => {
    const seen = Object.keys(ages).map((minutes) => {
      const now = new Date(moment.getTime() + Number(minutes) * 60_000)
      return [minutes, isLanguage(language) && formatAge(language, moment, { ...inRiyadh, now })]
    })
    expect(Object.fromEntries(seen)).toEqual(ages)
  })

  test.each(goldens.days)('of $moment is $age', ({ timeZone, at, now, age }) => {
    const setting = { timeZone, now: new Date(now), withYesterday: true }
    expect(formatAge('en', new Date(at), setting) ?? null).toBe(age)
  })

  test('has no yesterday where a story shows its hour', () => {
    const now = new Date(moment.getTime() + 25 * 3_600_000)
    expect(formatAge('ar', moment, { ...inRiyadh, now, withYesterday: false })).toBeUndefined()
  })

  test('is known for every language', () => {
    expect(Object.keys(goldens.ages).toSorted()).toEqual([...listLanguages()].toSorted())
  })
})

test('every language of the paper has the direction of its script', () => {
  for (const language of listLanguages()) expect(directionOf(language)).toBe(localeOf(language).direction)
})

test.each([
  ['ckb', 'rtl'],
  ['dv', 'rtl'],
  ['ku-Arab', 'rtl'],
  ['az-Arab-IR', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['yi', 'rtl'],
  ['pa', 'ltr'],
  ['pa-Arab', 'rtl'],
])('%s reads %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})

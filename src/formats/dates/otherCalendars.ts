/** A day as it is written, in whatever calendar. */
export type WrittenDay = { year: number; month: number; day: number; rest: string }

type Calendar = { tag: string; months: readonly string[]; start: number; yearLength: number; monthLength: number }

const DAY = 86_400_000

/** Where a calendar begins and how long its years and months are, near enough to look for a day by. */
const PERSIAN: Calendar = {
  tag: 'en-u-ca-persian-nu-latn',
  months: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  start: Date.UTC(622, 2, 22),
  yearLength: 365.2422,
  monthLength: 30.5,
}
const ISLAMIC: Calendar = {
  tag: 'en-u-ca-islamic-umalqura-nu-latn',
  months: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
  start: Date.UTC(622, 6, 19),
  yearLength: 354.367,
  monthLength: 29.53,
}

/** News is not older than this in one calendar and not younger in the other: 1410 is 2031 of the Persian, and 1990 of the Islamic. */
const LAST_PERSIAN = 1410

const SPELLINGS: readonly [RegExp, string][] = [
  [/ربيع (?:ال)?ثاني/gu, 'ربيع الآخر'],
  [/جماد[يى] (?:ال)?ثاني[ةه]/gu, 'جمادى الآخرة'],
  [/جماد[يى] (?:ال)?[أا]ول[ىي]?/gu, 'جمادى الأولى'],
  [/ذ[يوى] (?=القعد|الحج)/gu, 'ذو '],
  [/ربيع (?:ال)?[أا]ول/gu, 'ربيع الأول'],
  [/ذیحجه/gu, 'ذو الحجة'],
]

/** A day of the Persian or the Islamic calendar by the name of its month: «۲۵ اردیبهشت ۱۴۰۳», «6 ذو القعدة 1445». Digits are Latin already. */
export function dayByOtherMonth(text: string): WrittenDay | undefined {
  const even = SPELLINGS.reduce((all, [spelling, name]) => all.replaceAll(spelling, name), text)
  for (const calendar of [PERSIAN, ISLAMIC]) {
    const match = new RegExp(
      String.raw`(?<!\d)(\d{1,2})\s+(${calendar.months.join('|')})(?:\s*ماه)?[\s,،/]+(1[34]\d\d)(?!\d)`,
      'u',
    ).exec(even)
    if (match) {
      return inGregorian(
        {
          year: Number(match[3]),
          month: calendar.months.indexOf(match[2] ?? '') + 1,
          day: Number(match[1]),
          rest: `${even.slice(match.index + match[0].length)} ${even.slice(0, match.index)}`,
        },
        calendar,
      )
    }
  }
  return undefined
}

/** A year that no newspaper of ours appeared in is one of another calendar. */
export function inOurCalendar(written: WrittenDay): WrittenDay | undefined {
  if (written.year < 1300 || written.year > 1500) return written
  return inGregorian(written, written.year <= LAST_PERSIAN ? PERSIAN : ISLAMIC)
}

function inGregorian(
  { year, month, day, rest }: WrittenDay,
  { tag, start, yearLength, monthLength }: Calendar,
): WrittenDay | undefined {
  const format = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' })
  const near = start + Math.round((year - 1) * yearLength + (month - 1) * monthLength + day - 1) * DAY
  const found = [0, 1, -1, 2, -2, 3, -3, 4, -4]
    .map((step) => new Date(near + step * DAY))
    .find((date) => {
      const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
      return parts.get('year') === year && parts.get('month') === month && parts.get('day') === day
    })
  return found && { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate(), rest }
}

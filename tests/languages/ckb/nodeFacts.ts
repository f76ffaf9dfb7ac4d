import { estimateMinutes } from '#article/body/estimateReadingMinutes.ts'
import { parseDate } from '#formats/dates/parseDate.ts'
import { detectLanguageByLetters, parseStatedLanguage } from '#formats/drafts/detectLanguage.ts'
import { directionOf } from '#i18n/directionOf.ts'
import { formatNumber } from '#i18n/formatNumber.ts'
import { formatAge, formatShortDate, formatToday } from '#i18n/formatDate.ts'
import { listLanguages } from '#languages/collected/locales.ts'
import { checkLanguages } from '#publishing/source/checkLanguages.ts'
import { listFaces } from '#publishing/fonts/listFaces.ts'
import { listFacesToPreload } from '#publishing/fonts/listFacesToPreload.ts'
import { createLanguageRules } from '#publishing/fonts/createLanguageRules.ts'
import { fold } from '#search/fold.ts'

// eighthLanguage.test.ts runs this with plain Node in a copy of the project that has the files of Central Kurdish.

const moment = new Date('2021-09-29T12:20:00Z')
const now = new Date('2021-09-29T12:25:00Z')
const text = 'دەسەڵاتداران دوای دوو مانگ داخستن بەندەرەکەیان بۆ کەشتییە بازرگانییەکان کردەوە'

checkLanguages(['ckb'])

const facts = {
  languages: listLanguages(),
  direction: directionOf('ckb-IQ'),
  today: formatToday('ckb', moment, 'Asia/Baghdad'),
  shortDate: formatShortDate('ckb', moment, 'Asia/Baghdad', now),
  age: formatAge('ckb', moment, { now, timeZone: 'Asia/Baghdad', withYesterday: true }),
  numbers: [formatNumber('ckb', 59), formatNumber('ckb', 1_234_567)],
  minutes: [estimateMinutes(170, 'ckb'), estimateMinutes(171, 'ckb-IQ')],
  detected: detectLanguageByLetters(text),
  stated: parseStatedLanguage('Sorani'),
  parsed: parseDate('٢٩ی ئەیلوولی ٢٠٢١ - ١٥:٢٠', '+03:00')?.dateTime,
  folded: fold('ڕۆژنامەی کوردیی', 'ckb') === fold('روژنامەی كوردیی', 'ckb'),
  preloads: listFacesToPreload('ckb'),
  faceRanges: ['ckb', 'ar'].map((tag) =>
    listFaces([tag])
      .filter(({ unicodeRange }) => unicodeRange.includes('U+06CE'))
      .map(({ name }) => name),
  ),
  rules: createLanguageRules()
    .split('\n')
    .filter((rule) => rule.startsWith(':lang(ckb)')),
}

process.stdout.write(JSON.stringify(facts))

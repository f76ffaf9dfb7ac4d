import { expect, test } from 'vitest'
import { detectLanguage } from '#formats/drafts/detectLanguage.ts'

const arabic = 'أعادت السلطات فتح الميناء أمام السفن التجارية بعد شهرين من الإغلاق'
const persian = 'وزیر راه اعلام کرد که بندر پس از دو ماه تعطیلی دوباره باز شده است'
const urdu = 'حکام نے بندرگاہ دوبارہ کھول دی ہے اور جہاز واپس آ رہے ہیں'
const english = 'The port is open again and the ships are back in the harbour of the city'

test.each([
  [arabic, undefined, undefined, 'ar'],
  [persian, undefined, 'ar', 'fa'],
  [urdu, undefined, 'ar', 'ur'],
  [arabic, 'ar-EG', 'fa', 'ar-EG'],
  [arabic, 'en-US', undefined, 'ar'],
  [arabic, undefined, 'glk', 'glk'],
  [`iPhone 17: ${arabic}`, undefined, 'ar', 'ar'],
  [english, undefined, 'ar', 'en'],
  ['הנמל נפתח מחדש', undefined, undefined, 'he'],
  ['La mer et le port de la ville', undefined, undefined, 'fr'],
  ['Xyzzy plugh', undefined, 'tr', 'tr'],
  ['2026', undefined, undefined, undefined],
])('«%s», stated as %s on a site in %s, is in %s', (text, stated, around, language) => {
  expect(detectLanguage(text, stated, around)).toBe(language)
})

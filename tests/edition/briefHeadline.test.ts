import { expect, test } from 'vitest'
import { briefHeadline } from '#edition/briefHeadline.ts'

const long =
  'بعد 11 يومًا في البحر وعاصفتين وصارٍ مكسور، قارب صيد قديم يقوده 5 هواة من مرسى النور يسبق اليخوت الحديثة كلها'
const short = 'قارب صيد يسبق اليخوت'

test('a headline that fits is shown whole, even where there is a short one', () => {
  expect(briefHeadline({ headline: 'سالم البحراوي يصنع 6 أعواد في السنة', alternativeHeadline: short })).toBe(
    'سالم البحراوي يصنع 6 أعواد في السنة',
  )
})

test('a long headline is replaced by its short form, where there is one', () => {
  expect(briefHeadline({ headline: long, alternativeHeadline: short })).toBe(short)
  expect(briefHeadline({ headline: long, alternativeHeadline: '' })).toBe(long)
  expect(briefHeadline({ headline: long })).toBe(long)
})

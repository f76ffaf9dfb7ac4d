import { expect, test } from 'vitest'
import { isCaption } from '#formats/plainText/isCaption.ts'

test.each([
  'قارب في الميناء (وكالة فرانس برس)',
  'قارب في الميناء (عمر/رويترز)',
  'قارب في الميناء - مواقع التواصل الاجتماعي',
  'قارب في الميناء - أرشيفية',
  'האונייה הראשונה - צילום: דנה לוי',
  'Fotoğraf: Ayşe Kaya',
  'Légende image, le port rouvert',
])('«%s» stood under a picture', (line) => {
  expect(isCaption(line)).toBe(true)
})

test.each(['Video: how the harbour opened', 'المصدر: رويترز', 'قایق در بندر (۱۲ مهر)'])(
  '«%s» is a line of the story',
  (line) => {
    expect(isCaption(line)).toBe(false)
  },
)

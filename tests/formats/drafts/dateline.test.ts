import { expect, test } from 'vitest'
import { parseLeadingDateline, parseDatelineLine } from '#formats/drafts/dateline.ts'

test.each([
  ['موسكو - رويترز', 'موسكو', 'رويترز'],
  ['أنقرة / الأناضول', 'أنقرة', 'الأناضول'],
  ['صحيفة الميناء - مرسى النور', 'مرسى النور', 'صحيفة الميناء'],
  ['צפון הארץ - סוכנויות', 'צפון הארץ', 'סוכנויות'],
  ['تهران - مهر', 'تهران', 'مهر'],
])('«%s» is a dateline', (line, dateline, agency) => {
  expect(parseDatelineLine(line)).toEqual({ dateline, agency, length: line.length })
})

test.each(['Karl Melander/TT', 'وصول أول سفينة إلى الرصيف الجديد - غيتي'])('«%s» is no dateline', (line) => {
  expect(parseDatelineLine(line)).toBeUndefined()
})

test.each([
  ['GROSSETO, Italy (AP) — The trial resumed.', 'GROSSETO, Italy', 'AP'],
  ['القاهرة - رويترز: استأنف الميناء عمله.', 'القاهرة', 'رويترز'],
])('«%s» begins with its dateline', (paragraph, dateline, agency) => {
  expect(parseLeadingDateline(paragraph)).toMatchObject({ dateline, agency })
})

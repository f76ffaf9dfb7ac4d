import { plainText } from '#article/text/plainText.ts'
import type { Span, Text } from '#article/schema/text.ts'

/** Words that newsrooms put before a credit, with the colon or comma that makes them one. */
const WORDS = [
  String.raw`photo(?:graph)?s?(?: by| credit| courtesy)?`,
  String.raw`(?:image|picture|photo|video)s?(?: credit| source| by)?`,
  'credits?',
  'courtesy',
  String.raw`foto(?:ğraf|graf)?`,
  String.raw`cr[ée]dits?(?: photo)?`,
  'source',
  'kaynak',
  'görsel',
  'bild',
  'illustration',
  'صدر الصورة',
  'مصدر الصورة',
  'الصورة من',
  'حقوق الصورة',
  'تصوير',
  'عدسة',
  'المصدر',
  'عکس',
  'عکاس',
  'منبع',
  'تصویر',
  'צילום',
  'קרדיט',
  'מקור',
]
const LABELLED = String.raw`(?:${WORDS.join('|')})\s*[:：،]\s*\S`
const SIGNED = String.raw`(?:©|\(c\)\s|ⓒ|copyright\s)`
const VIA = String.raw`[-–—]\s*via\s`
const START = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${LABELLED}|${SIGNED}|${VIA})`, 'iu')

/** What BBC pages say to those who hear them. */
const SPOKEN_LABEL =
  /^\s*(?:صدر الصورة|التعليق على الصورة|Image (?:source|caption)|منبع تصویر|توضیح تصویر|تصویر کا ذریعہ|تصویر کا کیپشن|Görsel kaynağı|Fotoğraf altı yazısı|Crédit photo|Légende image)\s*[,،:]\s*/iu

const AGENCIES =
  /\((?:[^()]*[\s/،,])?(?:Reuters|AFP|AP|EPA|EFE|DPA|TASS|Getty(?: Images)?|Anadolu|AA|Shutterstock|WAFA|SANA|SPA|رويترز|أ ?\.?ف ?\.?ب\.?|فرانس ?برس|الفرنسية|الأناضول|أسوشيتد ?برس|الأوروبية|وفا|سانا|واس|غيتي|شترستوك|رویترز|ایسنا|ایرنا|فارس)\)\s*\.?$/iu

/** At most so long a credit; what is longer is a sentence that happens to hold such a word. */
const LONGEST = 160

/** A caption cut where its credit begins; a closing agency in brackets is named as the credit and stays, because it is part of the sentence. */
export function splitCredit(text: Text): { caption?: Text; creditText?: string } {
  const plain = plainText(text)
  const start = START.exec(plain)?.index
  const agency = AGENCIES.exec(plain)?.[0]
    .replaceAll(/[()]|\.?(?<!\s)\s*$/gu, '')
    .trim()
  if (start === undefined || plain.length - start > LONGEST) {
    const caption = typeof text === 'string' ? withoutLabel(text) : text
    return { ...(caption !== '' && { caption }), ...(agency !== undefined && { creditText: agency }) }
  }
  const before = plain.slice(0, start).replace(/(?<![\s,،;|/·•–—(-])[\s,،;|/·•–—(-]+$/u, '')
  const creditText = withoutLabel(plain.slice(start)).replace(/^[-–—]\s*/u, '')
  return { ...(before !== '' && { caption: cut(text, before.length) }), ...(creditText !== '' && { creditText }) }
}

export const withoutLabel = (text: string): string => text.replace(SPOKEN_LABEL, '').trim()

/** The first characters of a text, with their marks. */
function cut(text: Text, length: number): Text {
  if (typeof text === 'string') return withoutLabel(text.slice(0, length))
  let left = length
  return text.flatMap((run): (string | Span)[] => {
    const kept = (typeof run === 'string' ? run : run.text).slice(0, left)
    left -= kept.length
    if (kept === '') return []
    return [typeof run === 'string' ? kept : { ...run, text: kept }]
  })
}
